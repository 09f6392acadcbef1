// Every stop of the Tab key on every kind of page, wide and narrow: it has a
// mark of the focus, and nothing lies over it.
import { PAGES } from "./addresses.mjs";
import { walk } from "./keys";
import { expect, test } from "./page";

test.use({ contextOptions: { reducedMotion: "reduce" } });

for (const [width, height] of [[1280, 800], [360, 740]] as const) {
  for (const path of [...PAGES, "members/?view=table&pick=sap&pick=tim", "members/?view=map", "compare/?member=sap&member=siemens"]) {
    test(`${width} px: every stop of /${path} is seen`, async ({ page, site }) => {
      // Some machines are slow.
      test.setTimeout(120_000);
      await page.setViewportSize({ width, height });
      await page.goto(site + path);
      await site.ready();
      expect(await walk(page)).toEqual([]);
    });
  }
}
