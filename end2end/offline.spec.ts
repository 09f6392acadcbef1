// After one visit everything works without the host, wherever the site is.
import { expect, open, parts, taken, test, update, visit } from "./reader";

const ROUTES: [path: string, heading: RegExp][] = [
  ["", /European Alliance for Industrial Data, Edge and Cloud/],
  ["members/", /Who is in the Alliance/],
  ["members/jotne/", /Jotne/],
  ["compare/?member=sap&member=siemens", /Compare members/],
  ["governance/", /How the Alliance is governed/],
  ["gaia-x/", /The Alliance and Gaia-X/],
  ["timeline/", /The timeline/],
  ["sources/", /The sources/],
  ["glossary/", /Glossary/i],
  ["about/", /About/],
  ["data/", /Data/],
];

test("every route works offline after one visit", async ({ page, context, site, host, editions }) => {
  host.serve(editions.whole);
  await visit(page, site + "about/");
  await host.stop();
  for (const [path, heading] of ROUTES) {
    expect((await open(page, site + path))!.fromServiceWorker()).toBe(true);
    await expect(page.locator("h1")).toHaveText(heading);
  }
  // A new window is no different.
  const other = await context.newPage();
  await open(other, site + "members/");
  await other.locator('[data-member="sap"] h3 a').click();
  await expect(other.locator("h1")).toHaveText("SAP");
});

test("fetching the site waits until the page has started and the reader rests", async ({ page, site, host, subpath }) => {
  test.skip(subpath, "The path makes no difference here.");
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
  await page.goto(site + "members/");
  const ready = page.locator('html[data-app="ready"]');
  while (!(await ready.count())) await page.clock.runFor(10);
  const rest = 2900;
  for (let act = 0; act < 3; act += 1) {
    await page.keyboard.press("Shift");
    await page.clock.runFor(rest);
    await page.waitForTimeout(200);
    expect(host.requests).not.toContain("sw.js");
  }
});

test("filters, search and addresses of every form work offline", async ({ page, site, host, editions }) => {
  host.serve(editions.whole);
  await visit(page, site + "");
  await host.stop();
  const status = page.locator('[role="status"]');
  await open(page, site + "members/?country=FR&view=table");
  await expect(status).toHaveText(/^12 of 39 members/);
  await page.locator('fieldset[data-facet="country"] input[value="DE"]').check();
  await expect(status).toHaveText(/^19 of 39 members/);
  await open(page, site + "members/");
  await page.locator("input[name=q]").fill("telecom italia");
  await expect(page.locator("[data-member]").first()).toHaveAttribute("data-member", "tim");
  await open(page, site + "members/country/fr/");
  await expect(status).toHaveText(/^12 of 39 members/);
  await open(page, site + "members?country=FR#main");
  await expect(page).toHaveURL(site + "members/?country=FR#main");
  await open(page, site + "members/sap/index.html");
  await expect(page).toHaveURL(site + "members/sap/");
  await expect(page.locator("h1")).toHaveText("SAP");
  for (const file of ["api/v1/members.csv", "feed.xml"]) {
    expect(await page.evaluate(async (name) => (await fetch(name)).status, file), file).toBe(200);
  }
});

test("an unknown address is a page of the site from the second visit on, wherever the site is", async ({ page, site, host, editions }) => {
  host.serve(editions.whole);
  await visit(page, site + "");
  site.expectStatus(404);
  expect((await open(page, site + "no/such/page"))!.status()).toBe(404);
  await expect(page.locator("h1")).toHaveText("Page not found");
  await page.locator(".site-nav a", { hasText: "Members" }).click();
  await expect(page).toHaveURL(site + "members/");
});

test("an unknown address offline is a page of the site, with links that work", async ({ page, site, host, editions }) => {
  host.serve(editions.whole);
  await visit(page, site + "");
  await host.stop();
  for (const path of ["no/such/page", "constructor", "404.html"]) {
    site.expectStatus(404);
    expect((await open(page, site + path))!.status()).toBe(404);
    await expect(page).toHaveTitle(/Page not found/);
  }
  await page.locator(".site-nav a", { hasText: "Members" }).click();
  await expect(page).toHaveURL(site + "members/");
  await page.reload();
  await taken(page);
  await expect(page.locator("[data-member]")).toHaveCount(39);
});

test("a host that keeps silent about the dataset delays the page by three seconds only", async ({ page, site, host, subpath }) => {
  test.skip(subpath, "The path makes no difference here, and waiting takes time.");
  await visit(page, site + "members/");
  host.instead.set("data/alliance.json", "silent");
  const begin = Date.now();
  await page.reload();
  expect(await parts(page)).toBe("1 1 1 1 1");
  expect(Date.now() - begin).toBeLessThan(6000);
});

test("two copies of the site on one origin leave each other's files alone", async ({ page, site, host, editions, subpath }) => {
  test.skip(!subpath, "One of the two is under a path in any case.");
  const other = `${host.prefix}other/`;
  host.sites.set(other, editions.first);
  await page.goto(site + "");
  await page.evaluate(() => caches.open("of another program"));
  await visit(page, site + "members/");
  await visit(page, host.under(other) + "members/");
  for (const edition of [editions.second, editions.third]) {
    host.sites.set(other, edition);
    await update(page);
    await page.reload();
    await taken(page);
  }
  const names = await page.evaluate(() => caches.keys());
  expect(names).toContain("of another program");
  expect(names.filter((name) => name.includes(`${site} `))).toHaveLength(2);
  await host.stop();
  await open(page, host.under(other) + "members/");
  expect(await parts(page)).toBe("2 2 2 2 3");
  await open(page, site + "members/");
  expect(await parts(page)).toBe("1 1 1 1 1");
});

test("without space the site works as before, and takes none", async ({ page, context, site, host, editions }) => {
  host.serve(editions.whole);
  const devtools = await context.newCDPSession(page);
  const origin = new URL(host.root).origin;
  await devtools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 600_000 });
  await open(page, site + "members/");
  // The browser forgets a worker whose first installation fails.
  await expect.poll(() => host.requests.includes("sw.js"), { timeout: 15_000 }).toBe(true);
  await expect.poll(() => page.evaluate(async () => !(await navigator.serviceWorker.getRegistration()))).toBe(true);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await page.reload();
  await taken(page);
  await expect(page.locator("[data-member]")).toHaveCount(39);
});
