// What readers see when the dataset or the application cannot be had.
import { expect, test } from "./page";
import { readFile } from "node:fs/promises";

const DATASET = "**/data/alliance.json";

/** The dataset with a change. */
const changed = (change: (data: any) => unknown) => (text: string) => {
  const data = JSON.parse(text);
  change(data);
  return JSON.stringify(data);
};

test("a missing dataset is named, the page stays readable, and Retry recovers", { tag: "@path" }, async ({ page, site }) => {
  site.expectStatus(404);
  await page.route(DATASET, (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto(site + "members/");
  await expect(page.locator("[role=alert]")).toContainText("data/alliance.json");
  await expect(page.locator("[role=alert]")).toContainText("404");
  await expect(page.locator("[data-member]")).toHaveCount(39);
  await page.unroute(DATASET);
  await page.getByRole("button", { name: "Retry" }).click();
  await site.ready();
  await expect(page.locator("[role=alert]")).toHaveCount(0);
});

for (const [what, change, expected] of [
  ["cut short", (text: string) => text.slice(0, 4000), /line \d+, column \d+/],
  ["not JSON", () => "<!doctype html>", /line 1, column 1/],
  ["of a newer schema", changed((data) => (data.schema_version = "9.0.0")), /schema 9/],
  ["citing an unknown source", changed((data) => (data.members[0].membership_sources = ["no-such"])), /not in the list of sources/],
  ["with a member twice", changed((data) => (data.members[1] = data.members[0])), /members\[1\].*used twice/],
] as const) {
  test(`a dataset ${what} is named with its place`, async ({ page, site }) => {
    const text = await readFile(new URL("../dist/data/alliance.json", import.meta.url), "utf8");
    await page.route(DATASET, (route) => route.fulfill({ body: change(text), contentType: "application/json" }));
    await page.goto(site + "members/");
    await expect(page.locator("[role=alert]")).toContainText("data/alliance.json");
    await expect(page.locator("[role=alert]")).toContainText(expected);
    await expect(page.locator("[data-member]")).toHaveCount(39);
  });
}

test("a newer dataset is shown without a new build", async ({ page, site }) => {
  const text = await readFile(new URL("../dist/data/alliance.json", import.meta.url), "utf8");
  await page.route(DATASET, (route) =>
    route.fulfill({
      body: changed((data) => {
        data.members.find((member: { id: string }) => member.id === "abilian").short_name = "Abilian & <b>Sons</b>";
        data.as_of = "2026-12-24";
      })(text),
    }),
  );
  await page.goto(site + "members/");
  await site.ready();
  await expect(page.locator('[data-member="abilian"] h3')).toHaveText("Abilian & <b>Sons</b>");
  await expect(page.locator(".newer")).toContainText("Shown are the data of 24 December 2026");
  await expect(page.locator(".newer")).toContainText("is older: it was built with the data of 28 November 2026");
});

test("without the WebAssembly every page stays readable and quiet", async ({ page, site }) => {
  site.expectStatus(404);
  await page.route("**/*.wasm", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto(site + "members/");
  await page.locator('html[data-app="absent"]').waitFor({ state: "attached" });
  await expect(page.locator("[data-member]")).toHaveCount(39);
  await expect(page.locator("input[name=q]")).toBeHidden();
  await expect(page.getByText("Search and filters need")).toBeVisible();
  await page.goto(site + "compare/");
  await page.locator('html[data-app="absent"]').waitFor({ state: "attached" });
  await expect(page.locator("main a:visible")).toHaveText(["39 members"]);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the members are listed and browsed by links", async ({ page, site }) => {
    await page.goto(site + "members/");
    await expect(page.locator("[data-member]")).toHaveCount(39);
    await page.locator(".browse a", { hasText: "Germany" }).click();
    await expect(page).toHaveURL(/members\/country\/de\/$/);
    await expect(page.locator("[data-member]")).toHaveCount(7);
  });

  test("the comparison says that it needs the application, and offers nothing that does", async ({ page, site }) => {
    await page.goto(site + "compare/?member=sap&member=siemens");
    await expect(page.getByText("Comparing needs JavaScript")).toBeVisible();
    await expect(page.locator("main a:visible")).toHaveText(["39 members"]);
    await page.locator("main a:visible").click();
    await expect(page).toHaveURL(/members\/$/);
  });
});
