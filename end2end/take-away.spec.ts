// Taking a selection home: files, link, citation, and what a cited link says
// when it is opened later.
import { expect, test } from "./page";
import { readFile } from "node:fs/promises";

const SELECTION = "members/?country=SE&sort=founded";

test("the table holds exactly the members shown, in their order", async ({ page, site }) => {
  await page.goto(site + SELECTION);
  await site.ready();
  const shown = await page.locator("[data-member]").evaluateAll((all) => all.map((e) => e.getAttribute("data-member")));
  const waiting = page.waitForEvent("download");
  await page.locator('[data-export="csv"]').click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe("alliance-members.csv");
  const bytes = await readFile(await file.path());
  // Excel takes UTF-8 for another alphabet unless it is told; programs are not.
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const api = await readFile(new URL("../dist/api/v1/members.csv", import.meta.url));
  expect(api.toString("latin1")).toMatch(/^id,/);
  const lines = bytes.subarray(3).toString("utf8").trimEnd().split("\r\n");
  expect(lines[0]).toMatch(/^id,/);
  expect(lines.slice(1).map((line) => line.split(",")[0])).toEqual(shown);
});

test("the data holds the query, the date of the data and the members", async ({ page, site }) => {
  await page.goto(site + SELECTION);
  await site.ready();
  const waiting = page.waitForEvent("download");
  await page.locator('[data-export="json"]').click();
  const data = JSON.parse(await readFile(await (await waiting).path(), "utf8"));
  expect(data.query).toBe("country=SE&sort=founded");
  expect(data.as_of).toBe("2026-11-28");
  expect(data.count).toBe(3);
  expect(data.members).toHaveLength(3);
});

test("the link is the address", async ({ page, site }) => {
  await page.goto(site + SELECTION);
  await site.ready();
  await page.locator('[data-export="link"]').click();
  await expect(page.locator("#take-away-text")).toHaveValue(site + SELECTION);
});

test("a citation says later whether the result is still the same", async ({ page, site }) => {
  await page.goto(site + SELECTION);
  await site.ready();
  await page.locator('[data-export="citation"]').click();
  const text = await page.locator("#take-away-text").inputValue();
  expect(text).toContain("@misc{");
  expect(text).toContain('"URL"');
  expect(text).toContain("3 of 39");
  const link = /https?:\/\/\S*result=[^\s,}]+/.exec(text)![0].replace(/[.,}]+$/, "");
  await page.goto(link);
  await site.ready();
  await expect(page.locator(".verdict")).toContainText("the one that was cited");

  const dataset = await readFile(new URL("../dist/data/alliance.json", import.meta.url), "utf8");
  const changed = JSON.parse(dataset);
  changed.members.find((member: { id: string }) => member.id === "ericsson").country = "FI";
  await page.route("**/data/alliance.json", (route) => route.fulfill({ json: changed }));
  await page.reload();
  await site.ready();
  await expect(page.locator(".verdict")).toContainText("has changed");
  await expect(page.locator(".verdict")).toContainText("No longer: Ericsson");
});

test("a tile of the map is the country facet", async ({ page, site }) => {
  await page.goto(site + "members/?view=map");
  await site.ready();
  await page.locator("a.tile", { hasText: "DE" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/country=DE&view=map$/);
  await expect(page.locator("[data-member]")).toHaveCount(7);
  await expect(page.locator('fieldset[data-facet="country"] input[value="DE"]')).toBeChecked();
});

test("a bar of a chart opens its selection", async ({ page, site }) => {
  await page.goto(site + "members/?sector=software");
  await site.ready();
  await page.locator(".charts a", { hasText: "France" }).click();
  await expect(page).toHaveURL(/country=FR&sector=software$/);
  const count = await page.locator(".charts a", { hasText: "France" }).locator(".bar-count").innerText();
  await expect(page.locator("[data-member]")).toHaveCount(Number(count));
});

test("the headings of the table order it and say so", async ({ page, site }) => {
  await page.goto(site + "members/?view=table");
  await site.ready();
  const heading = page.locator("th", { hasText: "Founded" });
  await heading.getByRole("link").focus();
  await page.keyboard.press("Enter");
  await expect(heading).toHaveAttribute("aria-sort", "ascending");
  await expect(heading.getByRole("link")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(heading).toHaveAttribute("aria-sort", "descending");
  await expect(page).toHaveURL(/sort=-founded&view=table$/);
  await expect(page.locator("[data-member]").first()).toHaveAttribute("data-member", "irideos");
});

test("picking, sorting and changing the view work with the keyboard alone", async ({ page, site }) => {
  await page.goto(site + "members/?country=SE");
  await site.ready();
  await page.locator('[data-pick="ericsson"]').focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/pick=ericsson$/);
  await expect(page.locator('[data-pick="ericsson"]')).toBeFocused();
  await page.getByRole("link", { name: "Table", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".members-table")).toBeVisible();
  await expect(page.getByRole("link", { name: "Table", exact: true })).toBeFocused();
  await page.locator(".chip", { hasText: "Sweden" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-member]")).toHaveCount(39);
});

test("fifteen thousand members are shown in steps", async ({ page, site }) => {
  const dataset = JSON.parse(await readFile(new URL("../dist/data/alliance.json", import.meta.url), "utf8"));
  const [model] = dataset.members;
  for (let at = 0; at < 14_961; at += 1) {
    dataset.members.push({ ...model, id: `made-${at}`, short_name: `Made ${at}`, name: `Made ${at}`, aliases: [] });
  }
  dataset.counts.members = dataset.members.length;
  await page.route("**/data/alliance.json", (route) => route.fulfill({ json: dataset }));
  await page.goto(site + "members/");
  await site.ready();
  await expect(page.locator("[role=status]")).toHaveText(/^15000 of 15000 members/);
  await expect(page.locator("[data-member]")).toHaveCount(60);
  await page.getByRole("button", { name: /^Show 60 more/ }).click();
  await expect(page.locator("[data-member]")).toHaveCount(120);
  await page.locator("input[name=q]").fill("made 14960");
  await expect(page.locator("[data-member]").first()).toHaveAttribute("data-member", "made-14960");
});

test("the picture shows exactly the selection, and where it comes from", async ({ page, site }) => {
  await page.goto(site + SELECTION);
  await site.ready();
  const shown = await page.locator("[data-member] h3 a").allInnerTexts();
  const waiting = page.waitForEvent("download");
  await page.locator('[data-export="picture"]').click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe("alliance-members.svg");
  const svg = await readFile(await file.path(), "utf8");
  const drawn = await page.evaluate((svg) => {
    const picture = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
    const texts = [...picture.querySelectorAll("text")].map((text) => text.textContent!);
    return { root: picture.nodeName, texts, outside: /(href|src|url\()/.test(svg.replace(/https?:\/\/\S*members\/\S*/, "")) };
  }, svg);
  expect(drawn.root).toBe("svg");
  expect(drawn.outside).toBe(false);
  expect(drawn.texts[0]).toBe("3 of the 39 members of the Alliance");
  expect(drawn.texts[1]).toBe("Country of head office: Sweden");
  expect(drawn.texts.filter((text) => shown.includes(text)).sort()).toEqual([...shown].sort());
  expect(drawn.texts.join("")).toContain(site + SELECTION);
  expect(drawn.texts.join("")).toContain("28 November 2026");
});
