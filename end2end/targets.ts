// Whether everything that can be clicked can be hit (WCAG 2.5.8): where targets lie
// upon each other, enough is left of each. axe forgives it where their middles are
// far apart.
//
// It runs inside the page and must not know what is on it.

export const ENOUGH = 24;

/** Pairs of targets that overlap too far, each with how far. */
export function overlaps(enough: number): string[] {
  const targets = [...document.querySelectorAll<HTMLElement>("a[href], button, summary, input:not([type=hidden]), select, textarea")]
    .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    // The exception of the rule, and what lies above the page on purpose.
    .filter((one) => !isInText(one) && !isAbove(one));
  // What is hidden but for screen readers has a single pixel.
  const boxes = targets.flatMap((one) => [...one.getClientRects()].map((box) => ({ one, box })))
    .filter(({ box }) => box.width > 1 && box.height > 1)
    .sort((a, b) => a.box.top - b.box.top);
  const found: string[] = [];
  for (let at = 0; at < boxes.length; at += 1) {
    const a = boxes[at];
    for (let other = at + 1; other < boxes.length; other += 1) {
      const b = boxes[other];
      // All that follow begin further below.
      if (b.box.top >= a.box.bottom) break;
      if (a.one === b.one || a.one.contains(b.one) || b.one.contains(a.one)) continue;
      const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      if (wide > 1 && high > 1 && Math.min(a.box.height, b.box.height) - high < enough) found.push(`${name(a.one)} and ${name(b.one)} overlap by ${Math.round(wide)} × ${Math.round(high)} px`);
    }
  }
  return [...new Set(found)];

  function isAbove(one: Element | null): boolean {
    return one !== null && (/fixed|sticky|absolute/.test(getComputedStyle(one).position) || isAbove(one.parentElement));
  }
  function isInText(one: HTMLElement) {
    if (getComputedStyle(one).display !== "inline") return false;
    const around = one.parentElement!;
    return around.textContent!.trim() !== one.textContent!.trim() && !around.matches("nav, ul, ol, h1, h2, h3");
  }
  function name(one: HTMLElement) {
    return `${one.tagName.toLowerCase()} “${(one.textContent || one.getAttribute("name") || "").trim().slice(0, 30)}”`;
  }
}
