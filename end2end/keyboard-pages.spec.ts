// What a reader does on the other pages, with nothing but the keyboard.
import { tabTo, use } from "./keys";
import { expect, test } from "./page";

test.use({ contextOptions: { reducedMotion: "reduce" } });

for (const path of ["", "members/?country=FR", "gaia-x/?differ=yes", "sources/"]) {
  test(`/${path}: the skip link leads past the navigation and keeps the query`, async ({ page, site }) => {
    await page.goto(site + path);
    await site.ready();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Skip to the content" })).toBeInViewport({ ratio: 1 });
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(`${site}${path}#main`);
    await expect(page.locator("main")).toBeFocused();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement!.closest("main") !== null)).toBe(true);
  });
}

test("the navigation leads to every page, to its heading, with its title", async ({ page, site }) => {
  await page.goto(site + "");
  await site.ready();
  const titles = new Set([await page.title()]);
  const links = page.locator(".site-nav a");
  for (let at = 0; at < (await links.count()); at += 1) {
    // From the heading of the last page it is before the content.
    await (at === 0 ? tabTo(page, links.nth(at)) : tabTo(page, links.nth(at), "Shift+Tab"));
    const address = await links.nth(at).evaluate((link: HTMLAnchorElement) => link.href);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(address);
    await expect(page.locator("h1")).toBeFocused();
    await expect(links.nth(at)).toHaveAttribute("aria-current", "page");
    titles.add(await page.title());
    // What is read next stands in the page, not in the navigation again.
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement!.closest(".site-header"))).toBeNull();
  }
  expect(titles.size).toBe(1 + (await links.count()));
});

test("open the sources of a fact and follow one", async ({ page, site }) => {
  await page.goto(site + "members/sap/");
  await site.ready();
  const fact = page.locator("[data-fact=membership]");
  await use(page, fact.locator("summary"));
  await expect(fact.locator("details")).toHaveAttribute("open", "");
  await use(page, fact.locator('[data-source="corcom"]'));
  await expect(page).toHaveURL(/sources\/#corcom$/);
  await expect(page.locator("#corcom")).toBeFocused();
  await expect(page.locator("#corcom")).toBeInViewport();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement!.closest("#corcom") !== null)).toBe(true);
  await page.goBack();
  await expect(page).toHaveURL(/members\/sap\/$/);
  await expect(page.locator("h1")).toBeFocused();
});

for (const [path, text, chip, rows] of [
  ["timeline/", "summit", "Gaia-X", "events"],
  ["sources/", "euractiv", "press", "sources"],
  ["gaia-x/", "member", "Membership", "dimensions"],
] as const) {
  test(`/${path}: search, narrow, widen, show all`, async ({ page, site }) => {
    await page.goto(site + path);
    await site.ready();
    const status = page.locator("[role=status].filter-status");
    const all = await status.innerText();
    expect(all).toContain(rows);
    await tabTo(page, page.locator(".filters input[name=q]"));
    await page.keyboard.type(text);
    await expect(page).toHaveURL(`${site}${path}?q=${text}`);
    await expect(status).not.toHaveText(all);
    const folded = page.locator(".filters .more-filters > summary");
    if ((await folded.count()) > 0) await use(page, folded);
    const link = page.locator(".filters .chip", { hasText: chip }).first();
    await use(page, link);
    await expect(link).toHaveAttribute("aria-current", "true");
    await expect(link).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(link).not.toHaveAttribute("aria-current");
    await use(page, page.locator(".filter-clear"));
    await expect(status).toHaveText(all);
    await expect(page).toHaveURL(site + path);
    await expect(page.locator("body")).not.toBeFocused();
  });
}

test("a term opens where it stands, and the glossary is found by letter", async ({ page, site }) => {
  await page.goto(site + "governance/");
  await site.ready();
  const term = page.locator("details.term").first();
  await use(page, term.locator("summary"));
  await expect(term).toHaveAttribute("open", "");
  await page.keyboard.press("Enter");
  await expect(term).not.toHaveAttribute("open");
  await page.goto(site + "glossary/");
  await site.ready();
  await use(page, page.locator(".letters a", { hasText: "E" }));
  await expect(page).toHaveURL(/glossary\/#terms-e$/);
  await expect(page.locator("#terms-e")).toBeFocused();
  await expect(page.locator("#terms-e")).toBeInViewport();
});

test("a wide table is scrolled with the arrows", async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(site + "compare/?member=sap&member=siemens&member=atos&member=orange");
  await site.ready();
  const table = page.locator(".table-scroll");
  await tabTo(page, table);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => table.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
});

for (const path of ["timeline/", "sources/", "gaia-x/", "members/country/fr/"]) {
  test(`/${path}: the slash leads to the search field, and Escape empties it`, async ({ page, site }) => {
    await page.goto(site + path);
    await site.ready();
    const field = page.locator("main input[name=q]");
    await page.keyboard.press("/");
    await expect(field).toBeFocused();
    await expect(field).toBeInViewport();
    // In a field it is a letter, and with a modifier the browser's.
    await page.keyboard.type("a/b");
    await expect(field).toHaveValue("a/b");
    await page.keyboard.press("Escape");
    await expect(field).toHaveValue("");
    await expect(page).toHaveURL(/\/(\?country=FR)?$/);
    await page.locator(".brand").focus();
    await page.keyboard.press("Control+/");
    await expect(page.locator(".brand")).toBeFocused();
  });
}

test("the slash is left alone where there is nothing to search", async ({ page, site }) => {
  await page.goto(site + "about/");
  await site.ready();
  await page.locator(".brand").focus();
  await page.evaluate(() => addEventListener("keydown", ({ defaultPrevented }) => ((window as any).prevented = defaultPrevented)));
  await page.keyboard.press("/");
  expect(await page.evaluate(() => (window as any).prevented)).toBe(false);
  await expect(page.locator(".brand")).toBeFocused();
});

for (const path of ["gaia-x/", "timeline/"]) {
  test(`/${path}: Space presses what looks like a switch, and presses it again`, async ({ page, site }) => {
    await page.goto(site + path);
    await site.ready();
    const chip = page.locator("main .filters a.chip").first();
    await chip.focus();
    for (const pressed of [true, false]) {
      await page.keyboard.press("Space");
      await expect(chip).toBeFocused();
      if (pressed) await expect(chip).toHaveAttribute("aria-current", "true");
      else await expect(chip).not.toHaveAttribute("aria-current");
      await expect(page).toHaveURL(pressed ? /=/ : site + path);
    }
  });
}
