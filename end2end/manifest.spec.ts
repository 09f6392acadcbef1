// The manifest, as the browser itself reads it. What stands in it, the renderer's
// tests know.
import { expect, test } from "./page";

test("the browser finds nothing wrong in the manifest", async ({ page, site }) => {
  await page.goto(site + "members/");
  const devtools = await page.context().newCDPSession(page);
  const { url, errors, data } = await devtools.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  expect(url).toBe(`${site}manifest.webmanifest`);
  for (const { src } of JSON.parse(data!).icons) {
    expect((await page.request.get(new URL(src, url).href)).status(), src).toBe(200);
  }
  await site.ready();
});
