// The parts of the program: each is fetched when it is needed and not before, and a
// reader whose part cannot be had is on a page that works.
//
// This file must not know what is on the pages.
import type { Page } from "@playwright/test";
import { expect, test } from "./page";

const PART = "**/split_*.wasm";

test.beforeEach(({ subpath }, { title }) => {
  test.skip(subpath && !title.startsWith("the list"), "The path makes no difference to the rest.");
});

/** The parts asked for so far, by name. */
function asked(page: Page) {
  const names: string[] = [];
  page.on("request", (request) => {
    const name = new URL(request.url()).pathname.split("/").pop()!;
    if (/^(split|chunk)_.*\.wasm$/.test(name)) names.push(name);
  });
  return names;
}

const link = (page: Page, name: string) => page.getByRole("navigation").getByRole("link", { name, exact: true });

test("the list of members has no use of the second part until a reader points at another page", async ({ page, site }) => {
  const parts = asked(page);
  await page.goto(site + "members/?q=cloud");
  await site.ready();
  await page.locator("#search").fill("sap");
  await expect(page.locator("[data-member]")).not.toHaveCount(39);
  await link(page, "Members").hover();
  await link(page, "Members").focus();
  await page.waitForLoadState("networkidle");
  expect(parts).toEqual([]);
  await link(page, "Governance").hover();
  await expect.poll(() => parts.length).toBe(1);
  await link(page, "Governance").click();
  await expect(page.locator("h1")).toHaveText("How the Alliance is governed");
  await link(page, "Timeline").click();
  await expect(page).toHaveURL(site + "timeline/");
  await page.goBack();
  await expect(page.locator("h1")).toHaveText("How the Alliance is governed");
  expect(parts).toHaveLength(1);
});

test("a reader who comes with the keyboard has the part when the focus is on the link", async ({ page, site }) => {
  const parts = asked(page);
  await page.goto(site + "members/");
  await site.ready();
  await link(page, "Glossary").focus();
  await expect.poll(() => parts.length).toBe(1);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(site + "glossary/");
});

test("what is taken away needs the part, which comes when a reader points at it", async ({ page, site }) => {
  const parts = asked(page);
  await page.goto(site + "members/");
  await site.ready();
  await page.locator("[data-export=csv]").hover();
  await expect.poll(() => parts.length).toBe(1);
  const waiting = page.waitForEvent("download");
  await page.locator("[data-export=csv]").click();
  expect((await waiting).suggestedFilename()).toBe("alliance-members.csv");
  expect(parts).toHaveLength(1);
});

test("what is taken away says so where its part cannot be had, and can be tried again", async ({ page, site }) => {
  site.expectStatus(404);
  await page.route(PART, (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto(site + "members/");
  await site.ready();
  await page.locator("[data-export=link]").click();
  await expect(page.locator("#take-away-text")).toHaveValue(site + "members/");
  await page.locator("[data-export=citation]").click();
  await expect(page.locator(".take-away [aria-live]")).toContainText("could not be fetched");
  await page.unroute(PART);
  const waiting = page.waitForEvent("download");
  await page.locator("[data-export=csv]").click();
  await waiting;
  await expect(page.locator(".take-away [aria-live]")).toBeEmpty();
  await page.locator("[data-export=citation]").click();
  await expect(page.locator("#take-away-text")).toHaveValue(/@misc/);
});

test("every other page asks for its part at the start, once, and beside the rest", async ({ page, site }) => {
  const parts = asked(page);
  for (const path of ["", "governance/", "members/sap/"]) {
    parts.length = 0;
    await page.goto(site + path);
    await site.ready();
    expect(parts).toHaveLength(1);
  }
});

test("a link to a page whose part is slow waits on the page it stands on", async ({ page, site }) => {
  let come = () => {};
  const gate = new Promise<void>((open) => (come = open));
  await page.route(PART, async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto(site + "members/?country=FR");
  await site.ready();
  await link(page, "Governance").click();
  await expect(page.locator("[data-member]")).toHaveCount(12);
  await expect(page.locator("h1")).toHaveText("Who is in the Alliance");
  expect(page.url()).toBe(site + "members/?country=FR");
  // Meanwhile the reader may change their mind.
  await page.locator("#search").fill("sap");
  await expect(page).toHaveURL(site + "members/?q=sap&country=FR");
  await link(page, "Sources").click();
  come();
  await expect(page).toHaveURL(site + "sources/");
  await expect(page.locator("h1")).toHaveText(/sources/);
});

// As after a deploy while the page was open: the host has other parts now.
for (const [what, answer] of [
  ["is gone", { status: 404, body: "" }],
  ["is of another build", { contentType: "application/wasm", body: Buffer.from("0061736d01000000", "hex") }],
  ["is a page", { contentType: "text/html", body: "<!doctype html><title>Moved</title>" }],
] as const) {
  test(`a link to a page whose part ${what} opens the document`, async ({ page, site }) => {
    site.expectStatus(404);
    await page.goto(site + "members/?country=FR");
    await site.ready();
    await page.evaluate(() => ((window as unknown as { kept: boolean }).kept = true));
    await page.route(PART, (route) => route.fulfill(answer));
    await link(page, "Governance").click();
    await expect(page).toHaveURL(site + "governance/");
    await expect(page.locator("h1")).toHaveText("How the Alliance is governed");
    expect(await page.evaluate(() => "kept" in window)).toBe(false);
    // It cannot be taken over either, and says nothing that it cannot do.
    await expect(page.locator("html")).toHaveAttribute("data-app", "absent");
    await page.unroute(PART);
    await link(page, "Glossary").click();
    await site.ready();
    await expect(page).toHaveURL(site + "glossary/");
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL(site + "members/?country=FR");
  });
}

test("Back to a page whose part has gone opens its document", async ({ page, site }) => {
  site.expectStatus(404);
  await page.goto(site + "governance/");
  await site.ready();
  await page.evaluate(() => history.pushState({}, "", "members/"));
  await page.goto(site + "members/");
  await site.ready();
  // The entry before is one of the application's own.
  await page.evaluate(() => {
    history.replaceState({}, "", new URL("governance/", document.baseURI));
    history.pushState({}, "", new URL("members/", document.baseURI));
  });
  await page.route(PART, (route) => route.fulfill({ status: 404, body: "" }));
  await page.goBack();
  await expect(page.locator("h1")).toHaveText("How the Alliance is governed");
  await expect(page).toHaveURL(site + "governance/");
});
