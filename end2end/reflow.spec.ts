// What WCAG asks of the layout, on every kind of page: text at 200 % and with
// wider spacing loses nothing, 320 px need no scrolling sideways, targets are
// large enough, and nothing moves for those who asked for that.
//
// This file must not know what is on the pages.
import type { Page } from "@playwright/test";
import { PAGES, STATES } from "./addresses.mjs";
import { expect, test } from "./page";

const ALL = [...PAGES, ...STATES.filter((path) => !path.includes("no-such"))];

/** Marks what the eye does not see and what may lie over or beside the rest. */
const sort = (page: Page) =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll("body *")) {
      const style = getComputedStyle(one);
      const unseen = style.position === "absolute" && (style.clipPath === "inset(50%)" || (style.overflowX === "hidden" && one.clientWidth <= 1));
      // Tables of data may scroll sideways in a box of their own (1.4.10).
      const scrolls = /auto|scroll/.test(style.overflowX) && one.scrollWidth > one.clientWidth;
      if (unseen || one.matches(".skip, script, svg")) one.setAttribute("data-unseen", "");
      if (scrolls) one.setAttribute("data-scrolls", "");
      if (/sticky|fixed/.test(style.position)) one.setAttribute("data-floats", "");
    }
  });

/** Text that is cut off, and what sticks out of the window. */
const lost = (page: Page) =>
  page.evaluate(() => {
    const name = (one: Element) => `${one.localName}${one.className ? `.${[...one.classList].join(".")}` : ""} “${one.textContent!.replace(/\s+/g, " ").trim().slice(0, 40)}”`;
    const wrong = new Set<string>();
    if (document.documentElement.scrollWidth > innerWidth) wrong.add(`the page scrolls sideways by ${document.documentElement.scrollWidth - innerWidth} px`);
    for (const one of document.querySelectorAll("body *")) {
      const style = getComputedStyle(one);
      if (!one.checkVisibility({ visibilityProperty: true }) || one.closest("[data-unseen]")) continue;
      const text = [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== "");
      const clips = (way: string) => way === "hidden" || way === "clip";
      if (clips(style.overflowX) && one.scrollWidth > one.clientWidth + 1) wrong.add(`${name(one)} is cut off at the side`);
      if (clips(style.overflowY) && one.scrollHeight > one.clientHeight + 1) wrong.add(`${name(one)} is cut off below`);
      const { right, left } = one.getBoundingClientRect();
      if (text && !one.closest("[data-scrolls]") && (right > innerWidth + 1 || left < -1)) wrong.add(`${name(one)} sticks out of the window`);
    }
    return [...wrong];
  });

/** Pieces of text that lie on one another. */
const overlaps = (page: Page) =>
  page.evaluate(() => {
    const boxes: { text: string; element: Element; box: DOMRect }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const element = node.parentElement!;
      if (node.textContent!.trim() === "" || element.closest("[data-unseen], [data-scrolls], [data-floats]")) continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) boxes.push({ text: node.textContent!.trim().slice(0, 30), element, box });
    }
    boxes.sort((a, b) => a.box.top - b.box.top);
    const wrong = new Set<string>();
    boxes.forEach((one, at) => {
      for (const other of boxes.slice(at + 1)) {
        // The box of a line is higher than its letters, so lines may touch.
        if (other.box.top > one.box.bottom - 6) break;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
        if (across > 2 && down > Math.min(one.box.height, other.box.height) * 0.4 && one.element !== other.element) {
          wrong.add(`“${one.text}” (${one.element.localName}.${one.element.className}) lies on “${other.text}” (${other.element.localName}.${other.element.className})`);
        }
      }
    });
    return [...wrong].slice(0, 5);
  });

/** Targets smaller than 24 px (2.5.8). What stands in a line of other text is
 * excepted: its height is that of the line. */
const smallTargets = (page: Page) =>
  page.evaluate(() => {
    const SIZE = 24;
    const TARGETS = "a[href], button, input, select, summary, textarea";
    /** Whether the line around it holds text that is no target. */
    const inText = (one: Element) => {
      if (getComputedStyle(one).display !== "inline") return false;
      let around = one.parentElement!;
      while (/inline|contents/.test(getComputedStyle(around).display)) around = around.parentElement!;
      const copy = around.cloneNode(true) as Element;
      for (const other of copy.querySelectorAll(`${TARGETS}, ul, ol, .visually-hidden`)) other.remove();
      return /\w/.test(copy.textContent!);
    };
    const seen = [...document.querySelectorAll(TARGETS)].filter(
      (one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !one.matches(".skip") && !inText(one),
    );
    const wrong = seen.flatMap((one) => {
      // A click on the words of a checkbox counts, too.
      const { width, height } = (one.closest("label") ?? one).getBoundingClientRect();
      if (width === 0 || (width >= SIZE - 0.1 && height >= SIZE - 0.1)) return [];
      const where = one.closest("[class]:not(.contents)")?.classList[0] ?? one.parentElement!.localName;
      return [`${one.localName} in .${where} has ${Math.round(width)} × ${Math.round(height)} px, such as “${one.textContent!.replace(/\s+/g, " ").trim().slice(0, 30)}”`];
    });
    // One of each place is enough to find them.
    return [...new Map(wrong.map((one) => [one.split(" has ")[0], one])).values()];
  });

const openAll = (page: Page) => page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));

/** What moves by itself, for a reader who asked for reduced motion. */
const moving = (page: Page) =>
  page.evaluate(() => {
    const seconds = (list: string) => list.split(",").some((one) => Number.parseFloat(one) > 0);
    const all = [...document.querySelectorAll("*")].filter((one) => {
      const style = getComputedStyle(one);
      return style.scrollBehavior === "smooth" || seconds(style.transitionDuration) || (style.animationName !== "none" && seconds(style.animationDuration));
    });
    // What follows the reader's own scrolling does not move by itself.
    const byThemselves = document.getAnimations().filter((one) => !(one.timeline instanceof ScrollTimeline));
    return [...new Set(all.map((one) => `${one.localName}.${one.classList[0] ?? ""} moves by itself`)), ...byThemselves.map((one) => `${one.id} moves by itself`)];
  });

/** Puts the page into a window and a style of the reader's own. */
async function look(page: Page, width: number, css: string) {
  await page.setViewportSize({ width, height: 900 });
  // The security policy forbids style elements, so it is a sheet of the document.
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
    for (const mark of ["data-unseen", "data-scrolls", "data-floats"]) for (const one of document.querySelectorAll(`[${mark}]`)) one.removeAttribute(mark);
  }, css);
}

const LOOKS = [
  ["320 px", 320, ""],
  // Twice the size of text at 1280 px is what the browser's zoom gives, too.
  ["text at 200 %", 1280, "html { font-size: 200% !important; }"],
  ["text at 200 % on a narrow screen", 640, "html { font-size: 200% !important; }"],
  // The figures are those of WCAG 1.4.12.
  ["wider spacing", 360, "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }"],
] as const;

// One page in one look after the other: loading is most of the time.
for (const path of ALL) {
  test(`/${path}: no text is lost or covered, targets are large enough, nothing moves by itself`, async ({ page, site }) => {
    test.setTimeout(90_000);
    const wrong: string[] = [];
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(site + path);
    await site.ready();
    wrong.push(...(await moving(page)));
    await openAll(page);
    for (const [what, width, css] of LOOKS) {
      await look(page, width, css);
      await sort(page);
      wrong.push(...[...(await lost(page)), ...(await overlaps(page))].map((one) => `${what}: ${one}`));
    }
    for (const width of [1280, 320]) {
      await look(page, width, "");
      wrong.push(...(await smallTargets(page)).map((one) => `${width} px: ${one}`));
    }
    expect(wrong).toEqual([]);
  });
}
