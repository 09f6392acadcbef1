// The site in a folder: opened from a disk, an archive or an e-mail, without any
// host. Browsers give such a page neither modules nor data, so it reads without
// the application, with its style, and says what it cannot do there.
//
// 404.html is left out: it is a host's answer, and its place is the host's root.
import { cp, mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { PAGES } from "./addresses.mjs";
import { Site, expect, test as base } from "./page";

const SAID = "This is a copy in a folder";
const READ = [...PAGES.filter((path) => path !== "404.html"), "about/style/"];

const test = base.extend<object, { folder: string }>({
  folder: [
    async ({}, use) => {
      // As readers name folders.
      const folder = await mkdtemp(path.join(tmpdir(), "an archive of the Élysée #1 – "));
      await cp(process.env.E2E_DIST!, folder, { recursive: true });
      await use(`${pathToFileURL(folder).href}/`);
      await rm(folder, { recursive: true });
    },
    { scope: "worker" },
  ],
  site: async ({ page, folder }, use) => {
    const site = new Site(page, folder);
    await use(site as Site & string);
    expect(site.problems).toEqual([]);
  },
});

/** Whether a token of the style sheet has reached the page. */
const isStyled = (page: Page) =>
  page.evaluate(() => {
    const { maxWidth } = getComputedStyle(document.querySelector(".wrap")!);
    return getComputedStyle(document.documentElement).getPropertyValue("--page") !== "" && maxWidth !== "none";
  });

for (const address of READ) {
  test(`/${address} reads with its style from a folder, and its links lead to files`, async ({ page, site }) => {
    await page.goto(`${site}${address}index.html`);
    await expect(page.locator("h1")).toBeVisible();
    expect(await isStyled(page)).toBe(true);
    await expect(page.locator(".app-only:visible")).toHaveCount(0);
    // The page for those who change the style sheets has no scripts.
    if (address === "about/style/") return;
    await expect(page.getByText(SAID)).toHaveCount(1);

    const links = await page.evaluate(() => [...document.links].map((link) => link.href));
    const files = new Set(links.filter((link) => link.startsWith("file:")).map((link) => link.replace(/[?#].*/, "")));
    expect(files.size).toBeGreaterThan(0);
    for (const file of files) expect((await stat(fileURLToPath(file))).isFile(), file).toBe(true);
  });
}

test("a reader goes from page to page in a folder, and back", async ({ page, site }) => {
  await page.goto(`${site}index.html`);
  await page.locator(".site-nav a", { hasText: "Members" }).click();
  await expect(page.locator("h1")).toHaveText(/Who is in the Alliance/);
  await page.locator('[data-member="nokia"] h3 a').click();
  await expect(page.locator("h1")).toHaveText("Nokia");
  await page.locator("a[data-source]:visible").first().click();
  await expect(page).toHaveURL(/\/sources\/index\.html#./);
  await page.goBack();
  await expect(page.locator("h1")).toHaveText("Nokia");
});

test("a page in a folder has its style without JavaScript", async ({ browser, folder }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${folder}members/index.html`);
  const style = await page.locator(".wrap").first().evaluate((wrap) => getComputedStyle(wrap).maxWidth);
  expect(style).not.toBe("none");
  await page.close();
});
