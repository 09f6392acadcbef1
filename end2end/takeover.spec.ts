// The application takes the place of the page that was rendered, and nobody may
// notice: every page says the same before and after, nothing moves, and what
// the reader did in the meantime stays.
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { expect, test } from "./page";

const DIST = path.resolve(process.env.E2E_DIST ?? fileURLToPath(new URL("../dist", import.meta.url)));
const PAGES = readdirSync(DIST, { recursive: true, encoding: "utf8" })
  .filter((file) => path.basename(file) === "index.html")
  .map((file) => file.split(path.sep).slice(0, -1).map((part) => `${part}/`).join(""))
  // The page of styles has no application.
  .filter((address) => address !== "about/style/")
  .sort();
/** A link to one value leads to the page of the value until a query can be read;
 * both are the same list, as the page says itself. */
const CANONICAL = new Map(
  PAGES.filter((address) => /^members\/.+\/.+\/$/.test(address)).map((address) => {
    const html = readFileSync(path.join(DIST, address, "index.html"), "utf8");
    return [`|${address}|`, `|${html.match(/<link rel="canonical" href="[^"]*(members\/[^"]*)">/)![1]}|`] as const;
  }),
);
// Pages whose list is another one than the rendered: only what stands around it
// can be the same.
const QUERIES = [
  "members/?country=FR",
  "members/?q=cloud&view=table",
  "members/?q=thales",
  "gaia-x/?differ=yes",
  "timeline/?track=alliance",
  "sources/?kind=official",
  "compare/?member=sap&member=siemens",
];
const GROUPS = 4;
const WIDTHS = [1280, 360];

/** Holds the program back until the reader has seen and done enough. */
async function held(page: Page) {
  let release = () => {};
  let gate = new Promise<void>((open) => (release = open));
  await page.route("**/*.wasm", async (route) => {
    await gate;
    await route.continue().catch(() => {});
  });
  return {
    /** Opens a page and waits until it is painted as it was rendered. */
    async open(address: string) {
      gate = new Promise((open) => (release = open));
      await page.goto(address, { waitUntil: "domcontentloaded" });
      await painted(page);
      await expect(page.locator("html")).not.toHaveAttribute("data-app");
    },
    async takeOver() {
      release();
      await page.locator('html[data-app="ready"]').waitFor({ state: "attached" });
      await painted(page);
    },
  };
}

const painted = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Records every shift of the layout with the elements that moved. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number; sources: { node: Node | null }[] }[]) {
        if (entry.value <= 0.001) continue;
        const who = entry.sources.map(({ node }) => (node instanceof Element ? `${node.localName}.${node.className}` : String(node?.nodeName)));
        shifts.push(`shift of ${entry.value.toFixed(4)}: ${who.join(", ")}`);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });

/** What a page says: its text, and its headings, links and controls in order. */
const said = (page: Page, html?: string) =>
  page.evaluate((html) => {
    const app = (html === undefined ? document : new DOMParser().parseFromString(html, "text/html")).querySelector("#app")!;
    const copy = app.cloneNode(true) as Element;
    const plain = (text: string | null) => (text ?? "").replace(/\s+/g, " ").trim();
    const texts = [];
    const walker = document.createTreeWalker(copy, NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) {
      // The text of an element without that of the elements in it.
      const own = [...walker.currentNode.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      texts.push(plain(own.map((node) => node.textContent).join("")));
    }
    return {
      texts: texts.filter((text) => text !== ""),
      parts: [...copy.querySelectorAll("h1, h2, h3, h4, a, button, input, select, textarea, summary, [role]")].map((one) =>
        // The link to the content follows the address, which may have taken its canonical form.
        [one.localName, plain(one.textContent), one.id, one.matches(".skip") ? "" : one.getAttribute("href"), ...["value", "role", "aria-label", "aria-current"].map((name) => one.getAttribute(name) ?? "")].join("|"),
      ),
    };
  }, html);

/** Where things stand. New elements do not count as a shift of the layout even
 * if they stand elsewhere than the old ones, so their places are compared. */
const places = (page: Page, within: string) =>
  page.evaluate((within) => {
    const all = document.querySelectorAll(`#app :is(h1, h2, h3, p, a, button, input, summary, legend, th, td, dt, li, svg):is(${within})`);
    return [...all].map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      const text = one.textContent!.replace(/\s+/g, " ").trim().slice(0, 40);
      return `${one.localName} “${text}” ${[x, y, width, height].map(Math.round).join(" ")}`;
    });
  }, within);

const canonical = (part: string) => part.replace(/\|members\/[^|?]+\/\|/, (address) => CANONICAL.get(address) ?? address);

const EVERYTHING = "*";
// What stands below the list moves with its length.
const AROUND = "header *, .search *, .filters:not(#matched *) *, .facet-panel legend, h1, .page-head *";

/** The first part that is another one afterwards, and how many are. */
function difference(before: string[], after: string[]) {
  const all = Array.from({ length: Math.max(before.length, after.length) }, (_, at) => at);
  const [first, ...more] = all.filter((at) => before[at] !== after[at]);
  if (first === undefined) return undefined;
  return `${before[first] ?? "nothing"} became ${after[first] ?? "nothing"}${more.length > 0 ? `, and ${more.length} more` : ""}`;
}

/** The shifts since the last time, once the browser has told of all. */
async function shiftsSince(page: Page) {
  await painted(page);
  return page.evaluate(() => (window as unknown as { shifts: string[] }).shifts.splice(0));
}

for (let group = 0; group < GROUPS; group += 1) {
  test(`every page says the same and nothing moves, part ${group + 1} of ${GROUPS}`, async ({ page, site, request }) => {
    test.setTimeout(240_000);
    await watchShifts(page);
    const reader = await held(page);
    const wrong: string[] = [];
    for (const [at, address] of [...PAGES.entries()].filter(([at]) => at % GROUPS === group)) {
      const file = await (await request.get(site + address)).text();
      // The places are compared at both widths, and one page after the other is
      // taken over at one or the other.
      const [first, second] = Math.floor(at / GROUPS) % 2 ? WIDTHS : [...WIDTHS].reverse();
      const wide = (width: number) => page.setViewportSize({ width, height: 800 });
      await wide(first);
      await reader.open(site + address);
      const before = [await places(page, EVERYTHING)];
      const found: (string | undefined)[] = await shiftsSince(page);
      await wide(second);
      before.push(await places(page, EVERYTHING));
      // What moved because the window did.
      await shiftsSince(page);
      await reader.takeOver();
      const [rendered, now] = [await said(page, file), await said(page)];
      found.push(
        difference(rendered.parts.map(canonical), now.parts.map(canonical)),
        difference(rendered.texts, now.texts),
        difference(before[1], await places(page, EVERYTHING)),
        ...(await shiftsSince(page)),
      );
      await wide(first);
      found.push(difference(before[0], await places(page, EVERYTHING)));
      wrong.push(...found.filter((one) => one !== undefined).map((one) => `/${address}: ${one}`));
    }
    expect(wrong).toEqual([]);
  });
}

for (const width of WIDTHS) {
  test(`${width} px: what stands around a list that the address changes does not move`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 800 });
    await watchShifts(page);
    const reader = await held(page);
    const wrong: string[] = [];
    for (const address of QUERIES) {
      await reader.open(site + address);
      const before = await places(page, AROUND);
      await reader.takeOver();
      const found = [difference(before, await places(page, AROUND)), ...(await shiftsSince(page))];
      wrong.push(...found.filter((one) => one !== undefined).map((one) => `/${address}: ${one}`));
    }
    expect(wrong).toEqual([]);
  });
}

test.describe("what the reader did before stays", () => {
  for (const address of ["members/", "gaia-x/", "sources/", "glossary/", "members/sap/"]) {
    test(`/${address}: the place read, a panel opened, the focus on it`, async ({ page, site }) => {
      const reader = await held(page);
      await reader.open(site + address);
      const panels = page.locator("main details:not(details details, .more-filters) > summary");
      const panel = panels.nth(Math.floor((await panels.count()) / 2));
      const open = await page.locator("main details[open]").count();
      await panel.click();
      await painted(page);
      const at = () => panel.evaluate((one) => [scrollY, one.getBoundingClientRect().y].map(Math.round));
      const before = await at();
      expect(before[0]).toBeGreaterThan(0);
      await reader.takeOver();
      expect(await at()).toEqual(before);
      await expect(panel).toBeFocused();
      await expect(panel.locator("..")).toHaveAttribute("open", "");
      await expect(page.locator("main details[open]")).toHaveCount(open + 1);
    });
  }

  for (const [address, id] of [
    ["sources/", "euractiv"],
    ["timeline/", "gx-presented"],
    ["glossary/", "edge-computing"],
  ]) {
    test(`/${address}#${id}: the place stays where it is, stays marked, and the Tab key goes on from it`, async ({ page, site }) => {
      const reader = await held(page);
      await reader.open(`${site}${address}#${id}`);
      const place = page.locator(`#${id}`);
      const look = () => place.evaluate((one) => [one.getBoundingClientRect().y, getComputedStyle(one).backgroundColor, getComputedStyle(one).boxShadow]);
      const before = await look();
      expect(before).not.toEqual([before[0], "rgba(0, 0, 0, 0)", "none"]);
      await reader.takeOver();
      expect(await look()).toEqual(before);
      await page.keyboard.press("Tab");
      expect(await place.evaluate((one) => one.compareDocumentPosition(document.activeElement!) & Node.DOCUMENT_POSITION_PRECEDING)).toBe(0);
      await expect(page.locator(":focus")).toBeVisible();
      await expect(page.locator(":focus:is(.skip, header *)")).toHaveCount(0);
    });
  }

  for (const address of ["sources/?kind=press#euractiv", "sources/?q=commission#ec-kickoff", "gaia-x/?differ=yes#disputed", "gaia-x/?group=origin#overlap"]) {
    test(`/${address}: the place stays where it is, although the page gets shorter`, async ({ page, site }) => {
      const reader = await held(page);
      await reader.open(site + address);
      const at = () => page.locator(":target, [tabindex='-1']:focus").evaluate((one) => Math.round(one.getBoundingClientRect().y));
      const before = await at();
      await reader.takeOver();
      expect(Math.abs((await at()) - before)).toBeLessThanOrEqual(1);
    });
  }

  test("what a query leaves out does not mix up the panels", async ({ page, site }) => {
    const reader = await held(page);
    await reader.open(site + "gaia-x/?differ=yes");
    const panels = page.locator("#matched details");
    const open = () => page.locator("main details[open]").evaluateAll((all) => all.map((one) => one.querySelector("summary")!.textContent));
    await panels.nth(3).evaluate((panel: HTMLDetailsElement) => (panel.open = true));
    const before = await open();
    await reader.takeOver();
    expect(await open()).toEqual(before);
  });

  test("what was scrolled aside stays so", async ({ page, site }) => {
    await page.setViewportSize({ width: 360, height: 700 });
    const reader = await held(page);
    await reader.open(site + "about/");
    const box = page.locator(".scrolls:not([aria-label^=Members])").first();
    await box.evaluate((one) => (one.scrollLeft = 60));
    const before = await box.evaluate((one) => one.scrollLeft);
    await reader.takeOver();
    expect(await box.evaluate((one) => one.scrollLeft)).toBe(before);
    expect(before).toBeGreaterThan(0);
  });

  test("a panel that was closed stays closed", async ({ page, site }) => {
    const reader = await held(page);
    await reader.open(site + "gaia-x/");
    const open = page.locator("main details[open]");
    const count = await open.count();
    expect(count).toBeGreaterThan(0);
    await open.first().locator("summary").first().click();
    await expect(open).toHaveCount(count - 1);
    await reader.takeOver();
    await expect(open).toHaveCount(count - 1);
  });

  for (const [address, field, text, query] of [
    ["members/", "#search", "siem", "?q=siem"],
    ["timeline/", "#filter-text", "summit", "?q=summit"],
    ["sources/", "#filter-text", "euractiv", "?q=euractiv"],
    ["gaia-x/", "#filter-text", "money", "?q=money"],
  ] as const) {
    test(`/${address}: text that is being typed is kept and sought`, async ({ page, site }) => {
      const reader = await held(page);
      await reader.open(site + address);
      await page.locator(field).click();
      await page.keyboard.type(text);
      await page.keyboard.press("ArrowLeft");
      const caret = () => page.locator(field).evaluate((one: HTMLInputElement) => one.selectionStart);
      const before = await caret();
      await reader.takeOver();
      await expect(page.locator(field)).toBeFocused();
      await expect(page.locator(field)).toHaveValue(text);
      expect(await caret()).toBe(before);
      await expect(page).toHaveURL(site + address + query);
    });
  }

  test("a value that was ticked narrows the list", async ({ page, site }) => {
    const reader = await held(page);
    await reader.open(site + "members/");
    await page.locator('[data-facet=country] input[value="FR"]').check();
    await reader.takeOver();
    await expect(page.locator('[data-facet=country] input[value="FR"]')).toBeChecked();
    await expect(page.locator("[data-member]")).toHaveCount(12);
  });

  test("a link that was followed meanwhile leads where it says", async ({ page, site }) => {
    const reader = await held(page);
    await reader.open(site + "members/");
    await page.locator(".site-nav a", { hasText: "Timeline" }).click();
    await page.waitForURL(site + "timeline/");
    await reader.takeOver();
    await expect(page.locator("h1")).toHaveText(/timeline/i);
  });
});
