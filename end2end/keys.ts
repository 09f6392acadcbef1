// A reader with nothing but a keyboard: goes from stop to stop with Tab until
// the one wanted, and looks at each stop whether it can be seen.
//
// This file must not know what is on the pages.
import { expect, type Locator, type Page } from "@playwright/test";

/** What is wrong with the present stop, if anything: no focus, no mark around
 * it, or something that lies over it (WCAG 2.4.7, 2.4.11). */
export const hidden = (page: Page) =>
  page.evaluate(() => {
    const one = document.activeElement;
    if (!one || one === document.body) return undefined;
    const name = `${one.localName}${one.id && `#${one.id}`}${one.classList[0] ? `.${one.classList[0]}` : ""} “${(one.textContent || one.getAttribute("aria-label") || "").replace(/\s+/g, " ").trim().slice(0, 40)}”`;
    const wide = (width: string) => Number.parseFloat(width) >= 2;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    // In a drawing a thicker line takes the place of the outline.
    const drawn = one instanceof SVGElement && [...one.querySelectorAll("rect, circle, path")].some((shape) => wide(getComputedStyle(shape).strokeWidth));
    // The button within a field for a date is the browser's own, mark included.
    const within = one.matches("input[type=date]:not(:focus-visible)");
    if (!(outlineStyle !== "none" && wide(outlineWidth)) && !drawn && !within) return `${name} has no mark of the focus`;
    // A link may run over several lines; its first one must be seen.
    const box = [...one.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
    if (!box) return `${name} has no size`;
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    if (left >= right || top >= bottom) return `${name} is outside of the window`;
    const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    // A label and its checkbox are one.
    const same = (other: Element | null) => other !== null && (one.contains(other) || other.contains(one) || other.closest("label") === one.closest("label"));
    if (!same(over)) return `${name} lies under ${over?.localName}.${over?.classList[0]}`;
    return undefined;
  });

/** Presses Tab until the focus is on the target. */
export async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab") {
  const focused = () => target.evaluateAll((all) => all.includes(document.activeElement!));
  const wrong: string[] = [];
  for (let stops = 0; stops < 400; stops += 1) {
    await page.keyboard.press(key);
    const one = await hidden(page);
    if (one) wrong.push(one);
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

/** Every stop of the page in order, from where the focus is until it leaves the
 * page; returns what is wrong with any of them. */
export async function walk(page: Page) {
  const wrong: string[] = [];
  const stops = await page.evaluate(() => document.querySelectorAll("a, button, input, summary, textarea, [tabindex]").length);
  for (let at = 0; at <= stops; at += 1) {
    await page.keyboard.press("Tab");
    const away = await page.evaluate(() => document.activeElement === document.body);
    if (away && at > 0) return wrong;
    const one = await hidden(page);
    if (one) wrong.push(one);
  }
  throw new Error("Tab does not lead out of the page.");
}
