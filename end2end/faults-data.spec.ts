// A dataset that does not come as it should: each fault has one clear message
// above a page that stays readable, Retry recovers, and no error is left uncaught.
// What is wrong inside a dataset is in failure.spec.ts.
import type { ServerResponse } from "node:http";
import type { Page } from "@playwright/test";
import { DATASET } from "./editions";
import { Host } from "./host";
import { Site, expect, test as base } from "./page";

// The service worker would answer from its own copy.
const test = base.extend<{ host: Host }>({
  host: async ({}, use) => {
    const host = new Host("/");
    host.serve(process.env.E2E_DIST!);
    await host.start();
    await use(host);
    await host.stop();
  },
  site: async ({ page, host }, use) => {
    const site = new Site(page, host.root);
    await use(site as Site & string);
    expect(site.problems).toEqual([]);
  },
});

const part = '{"schema_version": "1.0.0", "title": "';
const FAULTS: [what: string, answer: string | ((response: ServerResponse) => void), said: RegExp, status?: number][] = [
  ["that never ends", endless, /did not come whole within a minute/],
  ["to which the host never begins", () => {}, /did not come whole within a minute/],
  ["whose connection breaks", broken, /could not be fetched\./, 200],
  ["that is a page, with status 200", "<!doctype html><title>Please sign in</title>", /line 1, column 1/],
  ["that is empty", "", /line 1, column 0|line 1, column 1|line 0/],
  ["that leads to a page of the site", (response) => response.writeHead(302, { Location: "/glossary/" }).end(), /line 1, column 1/],
  ["that leads round in a circle", (response) => response.writeHead(302, { Location: `/${DATASET}` }).end(), /could not be fetched\./, 302],
  ["that the host has no right to", (response) => response.writeHead(403).end(), /the server answered 403/, 403],
  ["that breaks the host", (response) => response.writeHead(500).end(), /the server answered 500/, 500],
];

function endless(response: ServerResponse) {
  response.writeHead(200, { "Content-Type": "application/json" });
  response.write(part);
  const drip = setInterval(() => response.write("x"), 50);
  response.on("close", () => clearInterval(drip));
}

function broken(response: ServerResponse) {
  response.writeHead(200, { "Content-Type": "application/json", "Content-Length": "200000" });
  response.write(part, () => response.socket!.destroy());
}

/** A minute of the program takes a second. */
const hurry = (page: Page) =>
  page.addInitScript(() => {
    const { timeout } = AbortSignal;
    AbortSignal.timeout = (time) => timeout.call(AbortSignal, "patient" in window ? time : time / 60);
  });
const haveTime = (page: Page) => page.evaluate(() => void Object.assign(window, { patient: true }));

const failed = (page: Page) => page.locator('html[data-app="failed"]').waitFor({ state: "attached" });

test.beforeEach(() => {
  test.setTimeout(90_000);
});

for (const [what, answer, said, status] of FAULTS) {
  test(`a dataset ${what} is named once, the page stays, and Retry recovers`, async ({ page, site, host }) => {
    if (status) site.expectStatus(status);
    if (said.source.includes("a minute")) await hurry(page);
    host.instead.set(DATASET, answer);
    await page.goto(site + "members/", { waitUntil: "commit" });
    await failed(page);
    const alert = page.locator("[role=alert]");
    await expect(alert).toContainText(DATASET);
    await expect(alert).toContainText(said);
    await expect(alert).toHaveCount(1);
    await expect(page.locator("[data-member]").first()).toBeVisible();
    await expect(page.locator("input[name=q]")).toBeHidden();
    host.instead.clear();
    await haveTime(page);
    await page.getByRole("button", { name: "Retry" }).click();
    await site.ready();
    await expect(alert).toHaveCount(0);
    await page.locator("input[name=q]").fill("sap");
    await expect(page.locator("[data-member=sap]")).toBeVisible();
  });
}

test("a dataset that leads to another site is not followed there", async ({ page, site, host }) => {
  let followed = false;
  const other = new Host("/");
  other.instead.set("", (response) => ((followed = true), response.end("{}")));
  other.sites.set("/", process.env.E2E_DIST!);
  await other.start();
  host.instead.set(DATASET, (response) => response.writeHead(302, { Location: other.root }).end());
  await page.goto(site + "members/");
  await failed(page);
  await expect(page.locator("[role=alert]")).toContainText(`${DATASET} could not be fetched.`);
  host.instead.clear();
  await page.getByRole("button", { name: "Retry" }).click();
  await site.ready();
  await other.stop();
  expect(followed).toBe(false);
  // The browser itself says what it refused; nothing else may have been said.
  expect(site.problems.filter((said) => !/Content.Security.Policy|request to/.test(said))).toEqual([]);
  site.problems.length = 0;
});

test("Retry may fail again, and says so once more", async ({ page, site, host }) => {
  site.expectStatus(500);
  host.instead.set(DATASET, (response) => response.writeHead(500).end());
  await page.goto(site + "members/");
  await failed(page);
  for (let times = 0; times < 3; times += 1) {
    const before = host.requests.filter((name) => name === DATASET).length;
    await page.getByRole("button", { name: "Retry" }).click();
    await expect.poll(() => host.requests.filter((name) => name === DATASET).length).toBeGreaterThan(before);
    await expect(page.locator("[role=alert]")).toHaveCount(1);
  }
});

for (const type of ["text/plain", "application/octet-stream", "text/html"]) {
  test(`a dataset sent as ${type} is read all the same`, async ({ page, site, host }) => {
    const text = await (await page.request.get(site + DATASET)).text();
    host.instead.set(DATASET, (response) => response.writeHead(200, { "Content-Type": type }).end(text));
    await page.goto(site + "members/");
    await site.ready();
  });
}

test("a slow dataset leaves the page to be read meanwhile, and is taken when it comes", async ({ page, site, host }) => {
  const text = await (await page.request.get(site + DATASET)).text();
  let send = () => {};
  host.instead.set(DATASET, (response) => (send = () => response.end(text)));
  await page.goto(site + "members/?country=FR", { waitUntil: "commit" });
  await expect(page.locator("[data-member]").first()).not.toBeVisible();
  // After ten seconds, which start.js counts.
  await expect(page.locator("[data-member]").first()).toBeVisible({ timeout: 30_000 });
  host.instead.clear();
  send();
  await site.ready();
  await expect(page.locator("[data-member]")).toHaveCount(12);
});
