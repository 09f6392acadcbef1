// The keys of search fields: "/" leads to the one of the page, Escape empties it,
// and the arrows lead from it through the members found and back. And Space presses
// what looks like a switch.
//
// It must not take a key from somebody who is typing: what belongs to an input
// method, to a modifier or to another field stays theirs.

// 229 stands for a key that an input method took, where a browser sends it after
// the composition has already ended.
const taken = (event) => event.isComposing || event.keyCode === 229;
const written = "textarea, select, [contenteditable], input:not([type=checkbox])";

// Each result begins with its name, in every view.
const names = () => [...document.querySelectorAll("#results [data-member]")].map((one) => one.querySelector("a"));

const keys = {
  "/"(target) {
    const field = document.querySelector("main input[type=search]");
    if (target.closest?.(written) || !field?.getClientRects().length) return;
    field.focus();
    return true;
  },
  Escape(target) {
    if (!target.matches?.("input[type=search]") || !target.value) return;
    target.value = "";
    // What follows the typing hears of it as of any other.
    target.dispatchEvent(new InputEvent("input", { bubbles: true }));
    return true;
  },
  // Links that look like switches are pressed like switches.
  " "(target, repeat) {
    if (!target.matches?.(".filters a.chip")) return;
    if (!repeat) target.click();
    return true;
  },
  ArrowDown: (target) => walk(target, 1),
  ArrowUp: (target) => walk(target, -1),
};

// From any other place the arrows scroll, as ever.
function walk(target, step) {
  const stops = [document.querySelector("#search"), ...names()];
  const at = stops.indexOf(target);
  const next = at >= 0 && stops[at + step];
  next?.focus?.();
  return Boolean(next);
}

addEventListener("keydown", (event) => {
  if (taken(event) || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.shiftKey && event.key !== "/") return;
  if (Object.hasOwn(keys, event.key) && keys[event.key](event.target, event.repeat)) event.preventDefault();
});
