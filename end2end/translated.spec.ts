// Most readers in Europe let the browser translate. It takes the place of every
// text with its own, in <font> elements, and goes on doing so with what is
// added. Every number and sentence that changes must stay right all the same.
//
// The translation here leaves the words as they are, so that a translated page
// must read like one that is not.
import type { Page } from "@playwright/test";
import { expect, test } from "./page";

/** How a translation treats the text that was there: Chrome puts another in its
 * place, others move it. */
type Way = "replaced" | "moved";

/** Wraps all texts, and from then on all that are added. */
async function translate(page: Page, way: Way) {
  await page.evaluate((way) => {
    const font = () => {
      const element = document.createElement("font");
      element.style.verticalAlign = "inherit";
      return element;
    };
    const wrap = (text: Text) => {
      if (!text.isConnected || !text.data.trim()) return;
      if (text.parentElement!.closest("font, script, style, textarea, [translate=no]")) return;
      const [outer, inner] = [font(), font()];
      outer.append(inner);
      text.replaceWith(outer);
      inner.append(way === "moved" ? text : text.data);
    };
    const all = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      if (root instanceof Text) texts.push(root);
      texts.forEach(wrap);
    };
    all(document.body);
    const observer = new MutationObserver((records) => {
      for (const record of records) {
        if (record.type === "characterData") all(record.target);
        else record.addedNodes.forEach(all);
      }
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  }, way);
}

/** All that a reader reads and hears, with the boxes that are ticked. */
const read = (page: Page) =>
  page.evaluate(() => ({
    title: document.title,
    text: document.querySelector("#app")!.textContent!.replace(/\s+/g, " ").trim(),
    counts: [...document.querySelectorAll("[data-count]")].map((box) => (box as HTMLElement).dataset.count),
    ticked: [...document.querySelectorAll<HTMLInputElement>("input:checked")].map((box) => box.value),
    fields: [...document.querySelectorAll<HTMLInputElement>("input:not([type=checkbox])")].map((field) => field.value),
    members: [...document.querySelectorAll("[data-member]")].map((one) => (one as HTMLElement).dataset.member),
  }));

type Step = [name: string, act: (page: Page) => Promise<unknown>];

const box = (facet: string, value: string): Step => [
  `${facet}=${value}`,
  (page) => page.locator(`[data-facet="${facet}"] input[value="${value}"]`).click(),
];
const type = (text: string): Step => [`“${text}”`, (page) => page.locator("input[name=q]").fill(text)];
const follow = (selector: string): Step => [selector, (page) => page.locator(selector).first().click()];
const day: Step = ["a day", (page) => page.locator("input[name=as-of]").fill("2021-05-01")];
const back: Step = ["back", (page) => page.goBack()];
const forward: Step = ["forward", (page) => page.goForward()];

const WALKS: Record<string, Step[]> = {
  "members/": [
    box("country", "FR"),
    type("cloud"),
    box("sector", "software"),
    type("zzzz"),
    type("thales"),
    follow(".clear-all"),
    box("country", "DE"),
    follow('[data-pick="sap"]'),
    follow('[data-pick="siemens"]'),
    follow(".tray .chip"),
    follow('[data-view="table"]'),
    follow("thead a"),
    follow('[data-view="map"]'),
    follow("a.tile"),
    back,
    back,
    day,
    follow("[data-member] a[href*='members/']"),
    follow('.neighbours a[rel="next"]'),
    back,
    back,
    forward,
  ],
  "members/country/fr/": [box("country", "DE"), type("telekom"), back, follow(".browse-links a"), back],
  "timeline/": [type("summit"), follow(".filters .chip"), day, follow(".filter-clear"), follow('.site-nav a[href="gaia-x/"]'), back, back],
  "sources/": [type("euractiv"), follow(".filter-clear"), follow('.site-nav a[href="timeline/"]'), type("summit"), back, back],
  "gaia-x/": [type("member"), follow(".filters .chip"), day, back, follow('.site-nav a[href="members/"]'), back],
  "governance/": [["an answer", (page) => page.locator("#joining input").first().click()], follow('.site-nav a[href="gaia-x/"]'), back],
  "compare/?member=sap&member=siemens&member=orange": [follow(".remove"), back, follow("thead a")],
  "members/sap/?country=DE": [follow('.neighbours a[rel="next"]'), follow('.neighbours a[rel="prev"]'), follow(".similar a"), back],
};

for (const [path, steps] of Object.entries(WALKS))
  test(`/${path} stays right in a translation`, async ({ page, site, context }) => {
    test.setTimeout(180_000);
    const translated = { replaced: page, moved: await context.newPage() };
    const plain = await context.newPage();
    const all = [...Object.values(translated), plain];
    await Promise.all(
      all.map(async (one) => {
        await one.goto(site + path);
        await one.locator('html[data-app="ready"]').waitFor({ state: "attached" });
      }),
    );
    for (const [way, one] of Object.entries(translated)) await translate(one, way as Way);
    for (const [name, act] of steps) {
      await Promise.all(all.map(act));
      // The address follows, and the status is spoken, after a pause.
      await plain.waitForTimeout(600);
      for (const [way, one] of Object.entries(translated)) {
        // On a slow machine either may be the later one.
        await expect(async () => expect({ ...(await read(one)), address: one.url() }, `${name}, ${way}`).toEqual({ ...(await read(plain)), address: plain.url() })).toPass({ timeout: 15_000 });
      }
    }
  });

test("names of organisations are left to themselves", async ({ page, site }) => {
  const names: [path: string, selector: string][] = [
    ["members/", "[data-member] h3, .card-name, .monogram"],
    ["members/?view=table", "tbody th > a"],
    ["members/?view=map", "[data-member] > a"],
    ["members/?pick=sap&pick=orange", ".tray .chip > span:nth-child(2)"],
    ["members/orange/", "h1, .crumbs [aria-current], .names strong, .plain-links a, #gaia-x .statement > span:first-child"],
    ["compare/?member=sap&member=orange", "thead th > a:first-child"],
    ["sources/", ".entry .quiet > span:first-child"],
    ["gaia-x/", "#overlap td > span.quiet, #matched li a[href^='members/']"],
  ];
  for (const [path, selector] of names) {
    await page.goto(site + path);
    await site.ready();
    const found = page.locator(selector);
    expect(await found.count(), path).toBeGreaterThan(0);
    const open = await found.evaluateAll((all) => all.filter((one) => !one.closest("[translate=no]")).map((one) => one.textContent));
    expect(open, path).toEqual([]);
  }
});

test("titles in another language say so wherever they stand", async ({ page, site, request }) => {
  const { sources } = await (await request.get(`${site}api/v1/sources.json`)).json();
  const tongue = new Map<string, string>(sources.filter((one: any) => one.lang).map((one: any) => [one.id, one.lang]));
  let foreign = 0;
  for (const path of ["members/", "members/telefonica/", "governance/", "gaia-x/", "timeline/"]) {
    await page.goto(site + path);
    await site.ready();
    for (const [id, lang] of await page.locator("[data-source]").evaluateAll((all) => all.map((one) => [(one as HTMLElement).dataset.source!, one.getAttribute("lang")] as const))) {
      expect(lang, `${path} ${id}`).toBe(tongue.get(id) ?? null);
      if (lang && lang !== "en") foreign += 1;
    }
  }
  expect(foreign).toBeGreaterThan(0);
});
