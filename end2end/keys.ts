// A reader with nothing but a keyboard: goes from stop to stop with Tab until
// the one wanted, and looks at each stop whether it can be seen.
//
// This file must not know what is on the pages.
import { expect, type Locator, type Page } from "@playwright/test";
import { lookAt } from "./stops";

/** Presses Tab until the focus is on the target. */
export async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab") {
  const focused = () => target.evaluateAll((all) => all.includes(document.activeElement!));
  const wrong: string[] = [];
  for (let stops = 0; stops < 400; stops += 1) {
    await page.keyboard.press(key);
    wrong.push(...(await page.evaluate(lookAt, "focused" as const)).wrong);
    if (!(await focused())) continue;
    // Everything that can be done is tried before it is said what is not seen.
    expect.soft(wrong).toEqual([]);
    return;
  }
  throw new Error(`${key} does not lead to ${target}.`);
}

/** Goes there and presses a key: Enter follows a link, Space ticks a box. */
export async function use(page: Page, target: Locator, key = "Enter") {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Every stop of the page; returns what is wrong with any. The script gives the
 * focus to one after the other, which takes a thousandth of what keys take; the
 * first of each kind is also reached and left by the key. */
export async function walk(page: Page) {
  // After a key the browser marks the focus, whoever moves it.
  await page.keyboard.press("Tab");
  const { wrong, kinds, count } = await page.evaluate(lookAt, "all" as const);
  for (const at of kinds) {
    await focus(page, at - 1);
    for (const next of [at, at + 1]) {
      const now = await step(page, next - 1);
      // Behind the last stop is what is no longer the page.
      if (now !== (next < count ? next : -1)) wrong.push(`Tab leads from stop ${next - 1} to ${now}`);
      else if (next === at) wrong.push(...(await page.evaluate(lookAt, "focused" as const)).wrong);
    }
  }
  await focus(page, count - 1);
  if ((await step(page, count - 1)) !== -1) wrong.push("Tab does not lead out of the page");
  return wrong;
}

type Walked = { stops: HTMLElement[] };

/** Puts the focus on the stop of that number, or before the first. */
const focus = (page: Page, at: number) =>
  page.evaluate((at) => {
    if (at >= 0) return (window as unknown as Walked).stops[at].focus();
    (document.activeElement as HTMLElement).blur();
    getSelection()!.setPosition(document.body, 0);
  }, at);

/** Presses Tab, and says on which stop the focus is then. */
async function step(page: Page, from: number) {
  // A field for a date has stops of its own within it.
  for (let presses = 0; ; presses += 1) {
    await page.keyboard.press("Tab");
    const now = await page.evaluate(() => (window as unknown as Walked).stops.indexOf(document.activeElement as HTMLElement));
    if (now !== from || presses === 5) return now;
  }
}
