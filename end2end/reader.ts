// What the tests of the service worker start from: a host of their own that can
// fail, three editions of the site, and what a reader sees of them. As in every
// test the console must stay empty, also while the host is down.
import type { Page } from "@playwright/test";
import { makeEditions } from "./editions";
import { Host } from "./host";
import { Site, expect, test as base } from "./page";

export { expect };

type Editions = Awaited<ReturnType<typeof makeEditions>>;

export const test = base.extend<{ host: Host }, { editions: Editions }>({
  editions: [
    async ({}, use) => {
      const editions = await makeEditions();
      await use(editions);
      await editions.remove();
    },
    { scope: "worker" },
  ],
  host: async ({ subpath, editions }, use) => {
    const host = new Host(subpath ? "/a/b/" : "/");
    host.serve(editions.first);
    await host.start();
    await use(host);
    await host.stop();
  },
  serviceWorkers: "allow",
  site: async ({ page, host }, use) => {
    const site = new Site(page, host.root);
    await use(site as Site & string);
    expect(site.problems).toEqual([]);
  },
});

/** A first visit, until the edition is complete. */
export async function visit(page: Page, address: string) {
  await page.goto(address);
  await taken(page);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
}

/** Opens an address and waits for the application. */
export async function open(page: Page, address: string) {
  const answer = await page.goto(address);
  await taken(page);
  return answer;
}

export const taken = (page: Page) => page.locator('html[data-app="ready"]').waitFor({ state: "attached" });

/** Lets the browser look for a newer edition, until it has it or has given up. */
export async function update(page: Page) {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration!.update().catch(() => {});
    for (let worker; (worker = registration!.installing ?? registration!.waiting); ) {
      const changing = worker;
      await new Promise((done) => changing.addEventListener("statechange", done, { once: true }));
    }
  });
}

/** Which edition each part of the page of members is from: page, scripts, style, data. */
export async function parts(page: Page) {
  await taken(page);
  return page.evaluate(() => {
    const { edition, start, program } = document.documentElement.dataset;
    const style = getComputedStyle(document.documentElement).getPropertyValue("--edition").trim();
    const name = document.querySelector('[data-member="abilian"] h3')?.textContent ?? "";
    return [edition, start, program, style, name.replace("Abilian", "").trim()].join(" ");
  });
}

