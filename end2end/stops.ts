// The stops of the Tab key: which there are, and whether each can be seen when it
// has the focus (WCAG 2.4.7, 2.4.11).
//
// It runs inside the page and must not know what is on it.

/** Of the stop that has the focus, what is wrong with it; of all, in their order:
 * what is wrong with any, and which is the first of each kind. All are kept as
 * `window.stops`. */
export function lookAt(which: "focused" | "all"): { wrong: string[]; kinds: number[]; count: number } {
  if (which === "focused") return { wrong: fault(document.activeElement), kinds: [], count: 0 };
  const stops = [...document.querySelectorAll<HTMLElement>("a[href], area[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable]")].filter(isStop);
  Object.assign(window, { stops });
  const kinds = new Map<string, number>();
  const wrong = stops.flatMap((one, at) => {
    const kind = path(one);
    if (!kinds.has(kind)) kinds.set(kind, at);
    one.focus();
    return document.activeElement === one ? fault(one) : [`${name(one)} does not take the focus`];
  });
  return { wrong, kinds: [...kinds.values()], count: stops.length };

  function isStop(one: HTMLElement) {
    if (one.tabIndex < 0 || one.matches(":disabled, [inert] *, summary:not(:first-of-type)")) return false;
    if (!one.checkVisibility({ visibilityProperty: true })) return false;
    // Of a group of choices the Tab key leads to the one that is chosen.
    if (!(one instanceof HTMLInputElement && one.type === "radio")) return true;
    const group = [...document.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${CSS.escape(one.name)}"]`)].filter((other) => other.form === one.form);
    return one === (group.find((other) => other.checked) ?? group[0]);
  }
  /** Elements with one path look alike and stand alike. */
  function path(one: Element | null): string {
    return one === null || one === document.body ? "" : `${path(one.parentElement)} ${one.localName}.${one.getAttribute("class") ?? ""}`;
  }
  function name(one: Element) {
    return `${one.localName}${one.id && `#${one.id}`}${one.classList[0] ? `.${one.classList[0]}` : ""} “${(one.textContent || one.getAttribute("aria-label") || "").replace(/\s+/g, " ").trim().slice(0, 40)}”`;
  }
  function fault(one: Element | null): string[] {
    if (!one || one === document.body) return [];
    const wide = (width: string) => Number.parseFloat(width) >= 2;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    // In a drawing a thicker line takes the place of the outline.
    const drawn = one instanceof SVGElement && [...one.querySelectorAll("rect, circle, path")].some((shape) => wide(getComputedStyle(shape).strokeWidth));
    // The button within a field for a date is the browser's own, mark included.
    const within = one.matches("input[type=date]:not(:focus-visible)");
    if (!(outlineStyle !== "none" && wide(outlineWidth)) && !drawn && !within) return [`${name(one)} has no mark of the focus`];
    // A link may run over several lines; its first one must be seen.
    const box = [...one.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
    if (!box) return [`${name(one)} has no size`];
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    if (left >= right || top >= bottom) return [`${name(one)} is outside of the window`];
    const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    // A label and its checkbox are one.
    const label = one.closest("label");
    const same = over !== null && (one.contains(over) || over.contains(one) || (label !== null && label.contains(over)));
    return same ? [] : [`${name(one)} lies under ${over?.localName}.${over?.classList[0]}`];
  }
}
