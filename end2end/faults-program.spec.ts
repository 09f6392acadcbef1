// A program that does not come, does not fit or may not run, a browser that keeps
// nothing, a connection that goes while a page is open. The page stays as it was
// rendered and says once what is missing, no error is left uncaught, and the next
// attempt finds all mended. What the dataset can do wrong is in faults-data.spec.ts.
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Page, Route } from "@playwright/test";
import { ROUTES } from "./addresses.mjs";
import { expect, test } from "./page";

const DIST = process.env.E2E_DIST!;
const WASM = "**/*_bg.wasm";
const PROGRAM = "**/alliance-explorer-*.js";

/** The smallest programs there are: one that has nothing, and one that wants what this build does not give. */
const EMPTY = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
const WANTING = [...EMPTY, 1, 4, 1, 0x60, 0, 0, 2, 7, 1, 1, 0x61, 1, 0x62, 0, 0];
const NOISE = Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256);
const give = (body: number[] | Buffer, contentType = "application/wasm") => (route: Route) =>
  route.fulfill({ body: Buffer.from(body), contentType });
const script = (body: string) => (route: Route) => route.fulfill({ body, contentType: "text/javascript" });
const missing = (route: Route) => route.fulfill({ status: 404, body: "" });

function half() {
  const whole = readFileSync(path.join(DIST, readdirSync(DIST).find((name) => name.endsWith("_bg.wasm"))!));
  return whole.subarray(0, whole.length / 2);
}

async function withPolicy(route: Route) {
  const answer = await route.fetch();
  await route.fulfill({ response: answer, headers: { ...answer.headers(), "content-security-policy": "script-src 'self'" } });
}

/** What is wrong, how to bring it about, and what the browser itself says of it, which no page can keep from the console. */
type Fault = [what: string, cause: (page: Page) => Promise<unknown>, heard?: RegExp];
const FAULTS: Fault[] = [
  ["is missing", (page) => page.route(WASM, missing), /Failed to load resource/],
  ["is broken off by the connection", (page) => page.route(WASM, (route) => route.abort()), /Failed to load resource/],
  ["is a page, with status 200", (page) => page.route(WASM, give(Buffer.from("<!doctype html>"), "text/html")), /MIME type/],
  ["is cut short", (page) => page.route(WASM, give(half()))],
  ["is noise", (page) => page.route(WASM, give(NOISE))],
  ["is of another build, with less in it", (page) => page.route(WASM, give(EMPTY))],
  ["is of another build, and wants more", (page) => page.route(WASM, give(WANTING))],
  ["has lost its JavaScript", (page) => page.route(PROGRAM, missing), /Failed to load resource/],
  ["has the JavaScript of another build", (page) => page.route(PROGRAM, script("export const other = 1"))],
  ["has its JavaScript cut short", (page) => page.route(PROGRAM, script("export default async function ("))],
  ["is refused by the host's policy", (page) => page.route(/members\/$/, withPolicy), /Content Security Policy/],
  ["meets a browser without WebAssembly", (page) => page.addInitScript(() => delete (window as any).WebAssembly)],
];

for (const [what, cause, heard] of FAULTS) {
  test(`a program that ${what} leaves the page to read, and the next visit finds it`, async ({ page, context, site }) => {
    await cause(page);
    await page.goto(site + "members/");
    await page.locator('html[data-app="absent"]:not([data-script])').waitFor({ state: "attached" });
    await expect(page.locator("[data-member]").first()).toBeVisible();
    await expect(page.locator("input[name=q]")).toBeHidden();
    await expect(page.getByText("Search and filters need")).toBeVisible();
    expect(site.problems.filter((said) => !heard?.test(said))).toEqual([]);
    site.problems.length = 0;
    const later = await context.newPage();
    await later.goto(site + "members/");
    await later.locator('html[data-app="ready"]').waitFor({ state: "attached" });
  });
}

/** Searches, changes the view, and comes back to it by a new load. */
async function useAll(page: Page, site: { ready(): Promise<void> } & string) {
  await page.goto(site + "members/");
  await site.ready();
  await page.locator("input[name=q]").fill("cloud");
  await expect(page).toHaveURL(/q=cloud/);
  await page.locator("a[data-view=table]").first().click();
  await expect(page.locator("tr[data-member]").first()).toBeVisible();
  await page.reload();
  await site.ready();
  await expect(page.locator("tr[data-member]").first()).toBeVisible();
}

test("a browser that keeps nothing for a site has all of it", async ({ page, site }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("The user denied it.", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) Object.defineProperty(window, name, { get: refuse });
    if (navigator.serviceWorker) navigator.serviceWorker.register = async () => refuse();
  });
  await useAll(page, site);
});

test("a browser whose storage is full has all of the site", async ({ page, site }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("No space left.", "QuotaExceededError");
    };
  });
  await useAll(page, site);
});

test("a page that is open goes on when the connection is gone", async ({ page, context, site }) => {
  await page.goto(site + "");
  await site.ready();
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  for (const [address, heading] of ROUTES as [string, RegExp][]) {
    const link = page.locator(`.site-nav a[href="${address}"]`).first();
    if (address === "" || (await link.count()) === 0) continue;
    await link.click();
    await expect(page).toHaveURL(site + address);
    await expect(page.locator("h1")).toHaveText(heading);
  }
  await page.goBack();
  await page.locator('.site-nav a[href="members/"]').first().click();
  await page.locator("input[name=q]").fill("sap");
  await page.locator("[data-member=sap] h3 a").click();
  await expect(page.locator("h1")).toHaveText("SAP");
  await page.goBack();
  await expect(page.locator("[data-member=sap]")).toBeVisible();
});
