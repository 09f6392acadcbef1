// The same questions asked of the rendered pages, of the API and of the
// application must have one answer.
import { expect, test } from "./page";
import type { APIRequestContext } from "@playwright/test";

type Member = { id: string; [field: string]: unknown };

// How the API's fields answer to the facets of the address (see the README).
const FIELDS: Record<string, (member: any) => unknown> = {
  country: (m) => m.country,
  sector: (m) => m.sector,
  type: (m) => m.type,
  "gaia-x": (m) => m.gaia_x.relation,
  confidence: (m) => m.confidence,
  article: (m) => yesNo(m.article),
  roadmap: (m) => yesNo(m.roadmap),
};
const yesNo = (value: boolean | null) => (value === null ? null : value ? "yes" : "no");

async function members(request: APIRequestContext, root: string): Promise<Member[]> {
  return (await (await request.get(`${root}api/v1/members.json`)).json()).members;
}

/** The members on a page as it was rendered, without running anything. */
async function rendered(request: APIRequestContext, address: string) {
  const html = await (await request.get(address)).text();
  return [...html.matchAll(/data-member="([^"]+)"/g)].map((match) => match[1]);
}

test("every value of every facet has the same members everywhere", async ({ page, site, request }) => {
  test.setTimeout(120_000);
  const all = await members(request, `${site}`);
  await page.goto(site + "members/");
  await site.ready();
  const inputs = await page.locator("fieldset[data-facet] input").evaluateAll((list) =>
    list.map((input) => ({
      facet: input.closest("fieldset")!.dataset.facet!,
      value: (input as HTMLInputElement).value,
      count: Number((input as HTMLElement).dataset.count),
    })),
  );
  expect(new Set(inputs.map((input) => input.facet))).toEqual(new Set(Object.keys(FIELDS)));
  for (const { facet, value, count } of inputs) {
    const what = `${facet}=${value}`;
    const api = all.filter((member) => (FIELDS[facet]!(member) ?? "none") === value).map((member) => member.id);
    expect(api, what).toHaveLength(count);
    if (count === 0) continue;
    const slug = value.toLowerCase().replaceAll(" ", "-");
    const listed = await shown(page, facet, value);
    expect(await rendered(request, `${site}members/${facet}/${slug}/`), what).toEqual(listed);
    expect([...listed].sort(), what).toEqual([...api].sort());
  }
});

/** The members that the application shows for one value. */
async function shown(page: import("@playwright/test").Page, facet: string, value: string) {
  const box = page.locator(`fieldset[data-facet="${facet}"] input[value="${value}"]`);
  await box.evaluate((input: HTMLInputElement) => input.click());
  const list = await page.locator("[data-member]").evaluateAll((all) => all.map((e) => (e as HTMLElement).dataset.member!));
  await box.evaluate((input: HTMLInputElement) => input.click());
  return list;
}

test("pages, API and application hold the same records", async ({ page, site, request }) => {
  const get = async (name: string) => (await request.get(`${site}api/v1/${name}.json`)).json();
  const index = await get("index");
  const dataset = await (await request.get(`${site}data/alliance.json`)).json();
  expect(index.counts).toEqual(dataset.counts);
  for (const [name, records] of [
    ["members", (await get("members")).members],
    ["timeline", (await get("timeline")).timeline],
    ["gaia-x", (await get("comparison")).comparison],
    ["sources", (await get("sources")).sources],
  ] as const) {
    const html = await (await request.get(`${site}${name}/`)).text();
    await page.goto(`${site}${name}/`);
    await site.ready();
    // A record is known on its page by its identifier.
    const lacking = (markup: string | null) =>
      page.evaluate(
        ([ids, markup]) => {
          const where = markup ? new DOMParser().parseFromString(markup, "text/html") : document;
          return ids.filter((id) => !where.getElementById(id) && !where.querySelector(`[data-member="${id}"]`));
        },
        [records.map((record: Member) => record.id), markup] as [string[], string | null],
      );
    expect(records.length, name).toBeGreaterThan(0);
    expect(await lacking(html), `${name} as rendered`).toEqual([]);
    expect(await lacking(null), `${name} in the application`).toEqual([]);
    const said = new RegExp(`${records.length} of ${records.length} |${records.length} `);
    await expect(page.locator("[role=status]").first(), name).toHaveText(said);
  }
});

test("one member's page, file and card say the same", async ({ page, site, request }) => {
  for (const member of await members(request, `${site}`)) {
    const own = await (await request.get(`${site}api/v1/members/${member.id}.json`)).json();
    expect(own.member).toEqual(member);
    const html = await (await request.get(`${site}members/${member.id}/`)).text();
    const text = await page.evaluate(
      (html) => new DOMParser().parseFromString(html, "text/html").querySelector("main")!.textContent!,
      html,
    );
    for (const fact of [member.name, member.short_name, member.description, member.founded, member.city]) {
      if (fact !== null) expect(text, `${member.id}: ${fact}`).toContain(String(fact));
    }
  }
});
