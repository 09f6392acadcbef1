// Filtering and finding members, by click, by keyboard and by address.
import { expect, test } from "./page";
import type { Page } from "@playwright/test";

const shown = (page: Page) =>
  page.locator("[data-member]").evaluateAll((all) => all.map((e) => (e as HTMLElement).dataset.member));
const box = (page: Page, facet: string, value: string) =>
  page.locator(`fieldset[data-facet="${facet}"] input[value="${value}"]`);

test("France has 12 of 39, by address and by click", async ({ page, site }) => {
  await page.goto(site + "members/?country=FR");
  await expect(page.locator("[role=status]")).toHaveText(/^12 of 39 members/);
  await expect(box(page, "country", "FR")).toBeChecked();
  const byAddress = await shown(page);
  expect(byAddress).toHaveLength(12);

  await page.goto(site + "members/");
  await site.ready();
  await expect(page.locator("[data-member]")).toHaveCount(39);
  await box(page, "country", "FR").check();
  await expect(page).toHaveURL(/members\/\?country=FR$/);
  await expect(page.locator("[role=status]")).toHaveText(/^12 of 39 members/);
  expect(await shown(page)).toEqual(byAddress);
});

test("Scaleway is the one that left Gaia-X, by address and by click", async ({ page, site }) => {
  await page.goto(site + "members/?gaia-x=left");
  await site.ready();
  expect(await shown(page)).toEqual(["scaleway"]);
  await page.goto(site + "members/");
  await site.ready();
  await box(page, "gaia-x", "left").check();
  await expect(page.locator("[data-member]")).toHaveCount(1);
  expect(await shown(page)).toEqual(["scaleway"]);
});

test("a choice leaves the numbers of its own facet as they are", async ({ page, site }) => {
  await page.goto(site + "members/");
  await site.ready();
  const number = (name: string) => page.locator("[data-facet=country]").getByRole("checkbox", { name, exact: true });
  const countries = ["France 12 members", "Austria 1 member", "Germany 7 members"];
  for (const name of countries) await expect(number(name)).toHaveCount(1);
  await box(page, "country", "FR").check();
  await expect(page.locator("[data-member]")).toHaveCount(12);
  for (const name of countries) await expect(number(name)).toHaveCount(1);
  await expect(box(page, "country", "DE")).toHaveAttribute("data-count", "7");
});

test("every count is what its value alone leaves, given the search and the other facets", async ({ page, site }) => {
  await page.goto(site + "members/?q=cloud&country=FR&sector=software");
  await site.ready();
  for (const input of await page.locator("fieldset[data-facet] input").all()) {
    const promised = Number(await input.getAttribute("data-count"));
    await expect(input.locator("xpath=ancestor::label").locator(".option-count")).toHaveText(new RegExp(`^${promised} member`));
    const clicks = await input.evaluate((element: HTMLInputElement) => {
      const chosen = [...element.closest("fieldset")!.querySelectorAll<HTMLInputElement>("input:checked")];
      const others = chosen.filter((other) => other !== element);
      const switched = element.checked ? others : [...others, element];
      for (const one of switched) one.click();
      return switched.length;
    });
    await expect(page.locator("[data-member]")).toHaveCount(promised);
    for (let back = 0; back < clicks; back += 1) await page.goBack();
    await expect(page).toHaveURL(/q=cloud&country=FR&sector=software$/);
    await expect(input).toHaveAttribute("data-count", String(promised));
  }
});

test("Back and Forward go through ten states, and a fresh browser shows the same", { tag: "@path" }, async ({ page, site, browser }) => {
  await page.goto(site + "members/");
  await site.ready();
  const steps = [
    () => box(page, "country", "FR").check(),
    () => box(page, "country", "DE").check(),
    () => box(page, "sector", "cloud-provider").check(),
    () => box(page, "country", "FR").uncheck(),
    () => page.getByRole("link", { name: "Table", exact: true }).click(),
    () => page.locator("thead a", { hasText: "Founded" }).click(),
    () => page.locator("thead a", { hasText: "Founded" }).click(),
    () => page.getByRole("link", { name: "Map", exact: true }).click(),
    () => page.getByRole("link", { name: "Cards", exact: true }).click(),
    () => page.getByRole("link", { name: "Clear all" }).click(),
  ];
  const states: [url: string, members: unknown][] = [];
  for (const step of steps) {
    const before = page.url();
    await step();
    await expect(page).not.toHaveURL(before);
    states.push([page.url(), await shown(page)]);
  }
  for (const [url, members] of states.slice(0, -1).reverse()) {
    await page.goBack();
    await expect(page).toHaveURL(url);
    await expect.poll(() => shown(page)).toEqual(members);
  }
  for (const [url, members] of states.slice(1)) {
    await page.goForward();
    await expect(page).toHaveURL(url);
    await expect.poll(() => shown(page)).toEqual(members);
  }
  const [url, members] = states[6]!;
  const fresh = await (await browser.newContext()).newPage();
  await fresh.goto(url);
  await fresh.locator('html[data-app="ready"]').waitFor({ state: "attached" });
  expect(await shown(fresh)).toEqual(members);
});

test("typing searches at once, replaces the history, and a slash and Escape work", async ({ page, site }) => {
  await page.goto(site + "members/");
  await site.ready();
  const entries = await page.evaluate(() => history.length);
  await page.keyboard.press("/");
  await expect(page.locator("input[name=q]")).toBeFocused();
  await page.keyboard.type("telecom italia", { delay: 20 });
  await expect(page.locator("[data-member]").first()).toHaveAttribute("data-member", "tim");
  await expect(page).toHaveURL(/\?q=telecom\+italia$/);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await expect(page.locator("[role=status]")).toHaveText(/^\d+ of 39 members/);
  await page.keyboard.press("Escape");
  await expect(page.locator("input[name=q]")).toHaveValue("");
  await expect(page).toHaveURL(/members\/$/);
});

test("a percent sign survives a reload", async ({ page, site }) => {
  await page.goto(site + "members/");
  await site.ready();
  await page.locator("input[name=q]").fill("100%25 & more");
  await expect(page).toHaveURL(/q=100%2525\+%26\+more$/);
  await page.reload();
  await site.ready();
  await expect(page.locator("input[name=q]")).toHaveValue("100%25 & more");
});

test("what the dataset does not have filters nothing and can be removed; unknown keys stay", async ({ page, site }) => {
  await page.goto(site + "members/?country=XX&utm=a%20b");
  await site.ready();
  await expect(page.locator("[data-member]")).toHaveCount(39);
  const chip = page.locator(".chip.lacking");
  await expect(chip).toContainText("not in the dataset");
  await chip.click();
  await expect(page).toHaveURL(/members\/\?utm=a%20b$/);
});

test("nothing found says so and helps", async ({ page, site }) => {
  await page.goto(site + "members/?q=thales");
  await site.ready();
  await expect(page.locator("[role=status]")).toHaveText(/^0 of 39 members/);
  await expect(page.locator(".empty")).toContainText("Thales is not among the first members");
});

test("members are picked and compared", async ({ page, site }) => {
  await page.goto(site + "members/");
  await site.ready();
  await page.locator('[data-pick="sap"]').click();
  await page.locator('[data-pick="siemens"]').click();
  await page.getByRole("link", { name: "Compare 2 members" }).click();
  await expect(page).toHaveURL(/compare\/\?member=sap&member=siemens$/);
  await expect(page.locator(".compare-table thead th")).toHaveCount(2);
});

test("a member's page leads through the selection", async ({ page, site }) => {
  await page.goto(site + "members/?country=SE");
  await site.ready();
  await page.locator("[data-member] h3 a").first().click();
  await expect(page.locator(".neighbours")).toContainText("1 of 3");
  await page.locator('.neighbours a[rel="next"]').click();
  await expect(page.locator(".neighbours")).toContainText("2 of 3");
});

test("the keyboard reaches and switches every value of a facet", async ({ page, site }) => {
  await page.goto(site + "members/");
  await site.ready();
  await box(page, "sector", "aerospace-defence").focus();
  await page.keyboard.press("ArrowDown");
  await expect(box(page, "sector", "cloud-provider")).toBeFocused();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/sector=cloud-provider$/);
  await expect(box(page, "sector", "cloud-provider")).toBeFocused();
  await expect(page.locator("[data-member]")).toHaveCount(10);
});
