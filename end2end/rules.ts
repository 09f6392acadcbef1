// The rules of accessibility, asked of a page as it stands, in every look: what
// depends on the width at every width, what depends on colours in all of them,
// and there of one element of each look, because a thousand links of one class
// have one contrast.
//
// This file must not know what is on the pages.
import axe from "axe-core";
import type { Page } from "@playwright/test";
import { expect } from "./page";
import { ENOUGH, overlaps } from "./targets";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const CONTRAST = "color-contrast";
/** What can break at 320 px alone; the rest is the same as at 360. */
const LAYOUT = ["target-size", "scrollable-region-focusable"];
const COLOURS = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  // Most themes of high contrast are dark.
  forced: { colorScheme: "dark", forcedColors: "active" },
} as const;

type Colours = keyof typeof COLOURS;
type Looks = [width: number, colours: Colours[]][];
/** Every width, and every colour where most is seen at once: what is coloured otherwise
 * on a narrow screen is seen in one of them. */
export const EVERY: Looks = [[1280, ["light", "dark", "forced"]], [360, ["dark"]], [320, ["light"]]];
/** Each width once and each colour once. */
export const FEW: Looks = [[1280, ["light"]], [360, ["forced"]], [320, ["dark"]]];
/** For a page that is looked at in another state, too. */
export const ONCE: Looks = [[360, ["light", "dark", "forced"]]];

/** Checks the page as it stands in all these looks, without loading it again. */
export async function breaksNoRule(page: Page, looks = EVERY) {
  await page.evaluate(axe.source);
  const broken = new Map<string, string[]>();
  const note = (found: string[], where: string) => found.forEach((what) => broken.set(what, [...(broken.get(what) ?? []), where]));
  for (const [width, colours] of looks) {
    await page.setViewportSize({ width, height: 900 });
    note([...(await page.evaluate(structure, { rules: width === 320 ? LAYOUT : RULES, but: CONTRAST })), ...(await page.evaluate(overlaps, ENOUGH))], `${width} px`);
    for (const one of colours) {
      await page.emulateMedia(COLOURS[one]);
      note(await page.evaluate(contrast, CONTRAST), `${width} px ${one}`);
    }
  }
  expect([...broken].map(([what, where]) => `${what} at ${where.join(", ")}`)).toEqual([]);
}

/** Every rule but the one of colours, and what is wider than the window. */
async function structure({ rules, but }: { rules: string[]; but: string }): Promise<string[]> {
  const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({ runOnly: rules, rules: { [but]: { enabled: false } }, resultTypes: ["violations"] });
  const over = document.documentElement.scrollWidth - innerWidth;
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")} (${node.failureSummary})`)),
    ...(over > 0 ? [`scrolls sideways by ${over} px`] : []),
  ];
}

/** The contrast of one element of each look: what has one look has the colours,
 * the ground and the letters of the others, and so have all around it. The rest
 * is hidden and emptied meanwhile, because the rule looks at all that is there. */
async function contrast(rule: string): Promise<string[]> {
  const numbers = new Map<string, number>();
  const known = new Map<Element, number>();
  const shown = new Set<Element>();
  const met = new Set<string>();
  // Parents come before their children.
  for (const one of document.querySelectorAll("html, body, body *")) {
    const { color, backgroundColor, backgroundImage, fontSize, fontWeight, opacity, textShadow, filter } = getComputedStyle(one);
    const look = [known.get(one.parentElement!), color, backgroundColor, backgroundImage, fontSize, fontWeight, opacity, textShadow, filter].join();
    if (!numbers.has(look)) numbers.set(look, numbers.size);
    known.set(one, numbers.get(look)!);
    const text = one.matches("input, textarea, select") || [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== "");
    const kind = `${one.localName} ${known.get(one)}`;
    if (!text || met.has(kind) || !one.checkVisibility({ visibilityProperty: true })) continue;
    met.add(kind);
    for (let around: Element | null = one; around; around = around.parentElement) shown.add(around);
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("[data-aside] { display: none !important }");
  document.adoptedStyleSheets.push(sheet);
  const aside = [...document.querySelectorAll("body *")].filter((one) => !shown.has(one) && shown.has(one.parentElement!));
  const contents = aside.map((one) => {
    one.setAttribute("data-aside", "");
    const content = document.createDocumentFragment();
    content.append(...one.childNodes);
    return content;
  });
  const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({ runOnly: [rule], resultTypes: ["violations"] });
  aside.forEach((one, at) => {
    one.append(contents[at]);
    one.removeAttribute("data-aside");
  });
  document.adoptedStyleSheets.pop();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")} (${node.failureSummary})`));
}
