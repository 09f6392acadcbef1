// How long ago a date is: in whole days, months and years of the calendar, as
// exactly as the date is known.
import { expect, test } from "./page";

/** Late in the evening, when rounding to days would already count the next one. */
const NOW = "2026-11-26T22:30:00";

for (const timezoneId of ["UTC", "Pacific/Auckland", "America/Los_Angeles"]) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });

    test("dates are said in words by the reader's calendar", async ({ page, site }) => {
      await page.clock.setFixedTime(await page.evaluate((now) => new Date(now).getTime(), NOW));
      await page.goto(`${site}`);
      await site.ready();
      const said = (date: string) =>
        page.evaluate((dateTime) => {
          const time = document.querySelector<HTMLTimeElement>(".site-footer time")!;
          time.dateTime = dateTime;
          time.removeAttribute("title");
          time.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
          return time.title;
        }, date);
      for (const [date, words] of [
        ["2026-11-26", "today"],
        ["2026-11-25", "yesterday"],
        ["2026-11-23", "3 days ago"],
        ["2026-10-27", "30 days ago"],
        ["2026-10-26", "last month"],
        ["2025-12-01", "11 months ago"],
        ["2025-11-27", "11 months ago"],
        ["2025-11-26", "last year"],
        ["2021-12-14", "4 years ago"],
        ["2021-11-26", "5 years ago"],
        ["2026-11-27", "tomorrow"],
        ["2026-12-26", "next month"],
        ["2028-11-25", "next year"],
        ["2026-11", "this month"],
        ["2026-01", "10 months ago"],
        ["2021-12", "4 years ago"],
        ["2026", "this year"],
        ["2021", "5 years ago"],
        ["2027", "next year"],
      ]) {
        expect(await said(date), date).toBe(words);
      }
    });
  });
}
