// Accessibility rules on every kind of page, wide and narrow, light and dark,
// as rendered and as taken over by the application.
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./page";

const PATHS = [
  "",
  "members/",
  "members/?q=telekm&country=XX",
  "members/?q=thales",
  "members/?view=table&pick=sap&pick=tim",
  "members/?view=map&country=FR&as-of=2021-12-14",
  "members/scaleway/",
  "compare/?member=sap&member=siemens",
  "governance/",
  "gaia-x/",
  "timeline/",
  "sources/",
  "glossary/",
  "about/",
  "data/",
  "404.html",
];
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

for (const [width, colorScheme] of [[1280, "light"], [320, "dark"]] as const) {
  test.describe(`${width} px, ${colorScheme}`, () => {
    test.use({ viewport: { width, height: 900 }, colorScheme });
    for (const path of PATHS) {
      test(`/${path} breaks no rule`, async ({ page, site, subpath }) => {
        test.skip(subpath, "The pages are the same under any path.");
        await page.goto(site + path);
        if (path !== "404.html") await site.ready();
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
        const told = violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).slice(0, 4).join(" | ")}`);
        expect(told).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      });
    }
  });
}
