// Small comforts that a page can do without: what readers chose is remembered
// on their machine, dates say how long ago they are, a printed page says where
// it came from, and the address that browsers share is the one shown.
//
// The address decides what a page shows; nothing here may overrule it. This
// file must not know what is on the pages beside the few hooks it names.

import "./copy.js";
import "./keys.js";

const page = document.documentElement;

// --- What is remembered ---------------------------------------------------------

// Readers may forbid storage; then nothing is remembered, and all else works.
const stored = (key) => {
  try {
    return localStorage.getItem(`alliance-${key}`);
  } catch {
    return null;
  }
};
const store = (key, value) => {
  try {
    localStorage.setItem(`alliance-${key}`, value);
  } catch {
    // See above.
  }
};

// The application sets the attribute; start.js sets it again at the next visit.
new MutationObserver(() => store("density", page.dataset.density ?? "")).observe(page, {
  attributeFilter: ["data-density"],
});

// Before the application hears of the click, so that it follows the new address.
// On the members page itself a link says which view it leads to. At the document,
// because the application may write the address at the window before.
document.addEventListener(
  "click",
  ({ target }) => {
    const link = target.closest?.("a, .hint button");
    if (!link) return;
    if (link.matches("button")) {
      store("hinted", "1");
      delete page.dataset.hint;
      document.querySelector("#search")?.focus();
    } else if (link.dataset.view) {
      store("view", link.dataset.view);
    } else if (link.matches('[href="members/"]:not(.explorer *)') && /^(table|map)$/.test(stored("view"))) {
      link.setAttribute("href", `members/?view=${stored("view")}`);
    }
    history.replaceState({ ...history.state, left: link.getAttribute("href") }, "");
  },
  true,
);

// Back leads to the link that was followed, not only to its page. The application
// gives the focus to the heading first.
addEventListener("popstate", ({ state }) => {
  if (state?.left)
    setTimeout(() => {
      const links = [...document.querySelectorAll("main a")];
      const left = links.find((link) => link.getAttribute("href") === state.left);
      if (document.activeElement.matches("h1, body")) left?.focus({ preventScroll: true });
    }, 100);
});

// --- Dates ----------------------------------------------------------------------

// Making it takes longer than all else here, so it waits until a date is asked for.
let format;
const words = (...amount) => (format ??= new Intl.RelativeTimeFormat("en", { numeric: "auto" })).format(...amount);
// Counted by the calendar of the reader and as exactly as the date is known: a
// day is over at midnight, and of "2021-12" nothing can be said in days.
const ago = (date) => {
  const now = new Date();
  const today = new Date(now - now.getTimezoneOffset() * 6e4).toISOString().slice(0, date.length);
  const sign = date < today ? -1 : 1;
  const [[y, m = 1, d = 1], [Y, M = 1, D = 1]] = [date, today].sort().map((text) => text.split("-").map(Number));
  const months = (Y - y) * 12 + M - m - (D < d);
  if (months >= 12 || date.length === 4) return words(sign * Math.trunc(months / 12), "year");
  if (months || date.length === 7) return words(sign * months, "month");
  return words((sign * (Date.UTC(Y, M - 1, D) - Date.UTC(y, m - 1, d))) / 864e5, "day");
};
addEventListener("pointerover", ({ target }) => {
  const time = target.closest?.("time");
  if (time && !time.title) time.title = ago(time.dateTime);
});
const verified = () => {
  const time = document.querySelector(".site-footer time");
  if (time) time.dataset.ago = ago(time.dateTime);
};
const later = window.requestIdleCallback ?? ((run) => setTimeout(run, 200));
later(verified);
// The application brings a footer of its own.
new MutationObserver(() => later(verified)).observe(page, { attributeFilter: ["data-app"] });

// --- The address ------------------------------------------------------------------

// What browsers and search engines take for the address of the page.
const canonical = document.querySelector("link[rel=canonical]");
const follow = () => {
  const { origin, pathname, search } = location;
  if (canonical) canonical.href = origin + pathname.replace(/(\/index\.html|\/?)$/, "/") + search;
};
// Without a query, and for a value's page with whatever query, the rendered one
// is right; it only becomes absolute.
if (location.search && !canonical?.href.includes("?")) follow();
else if (canonical) canonical.href = canonical.href;
for (const change of ["pushState", "replaceState"]) {
  const plain = history[change];
  history[change] = function (...state) {
    plain.apply(this, state);
    follow();
  };
}
addEventListener("popstate", follow);

// --- Paper ------------------------------------------------------------------------

let opened = [];
addEventListener("beforeprint", () => {
  opened = [...document.querySelectorAll("main details:not([open])")];
  for (const details of opened) details.open = true;
  const line = document.createElement("p");
  line.className = "print-only";
  const today = new Date().toLocaleDateString("en-GB", { dateStyle: "long" });
  line.textContent = `Printed on ${today} from ${location.href}`;
  document.querySelector("main")?.prepend(line);
});
addEventListener("afterprint", () => {
  for (const details of opened) details.open = false;
  for (const line of document.querySelectorAll("main > .print-only")) line.remove();
});
