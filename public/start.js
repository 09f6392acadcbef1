// Starts the application. It stands in the head and runs before the page is
// painted, so that controls which need the application take their place at
// once. It is a file of its own because the security policy of the pages
// forbids scripts inside them.
(() => {
  const page = document.documentElement;
  const { js, wasm, parts } = document.currentScript.dataset;
  // Browsers give a page in a folder neither modules nor data, so it stays as it
  // was rendered; folder.js says so. For the same reason the dataset is asked for
  // here and not by the page, whose request would be reported there.
  if (location.protocol === "file:") return;
  const files = ["data/alliance.json", ...(parts ? parts.split(" ") : [])];
  for (const href of files) {
    const preload = { rel: "preload", as: "fetch", crossOrigin: "anonymous", href };
    document.head.append(Object.assign(document.createElement("link"), preload));
  }
  page.dataset.script = "";
  try {
    // What comforts.js remembered, before the page is painted.
    if (localStorage.getItem("alliance-density") === "compact") page.dataset.density = "compact";
    if (!localStorage.getItem("alliance-hinted")) page.dataset.hint = "";
  } catch {
    // Readers may forbid storage.
  }
  // The list that was rendered is not the one that a query asks for. Other keys,
  // such as those that newsletters add, change nothing.
  if (/[?&](q|country|sector|type|gaia-x|confidence|article|roadmap|sort|view|as-of|result|member|group|differ|track|kind)=/.test(location.search))
    page.dataset.waiting = "";
  // A form that is sent now would lose the filters; its text is kept instead.
  addEventListener("submit", (event) => "script" in page.dataset && !page.dataset.app && event.preventDefault());
  // Without the application the page stays as it was rendered, complete and
  // readable, and hides what would not work.
  const show = () => {
    if (page.dataset.app) return;
    delete page.dataset.script;
    delete page.dataset.waiting;
  };
  // A page that is not answered for so long is better read than waited for; the
  // application may still come.
  setTimeout(show, 10000);
  // What was preloaded is taken, or browsers report an unused preload.
  const take = () => files.forEach((file) => fetch(file).catch(() => {}));
  const leave = () => {
    show();
    page.dataset.app = "absent";
    take();
  };
  // A slow program must not make the browser report it either.
  addEventListener("load", () => setTimeout(() => page.dataset.app || take(), 2000));
  const parsed = new Promise((done) => {
    if (document.readyState !== "loading") done();
    else document.addEventListener("DOMContentLoaded", done, { once: true });
  });
  // The application adopts a page that is as it was rendered. Texts and elements that
  // it is to make its own may have been changed by a translation or an extension;
  // what stands in "contents" is written as a whole.
  parsed.then(() =>
    new MutationObserver((changes, watch) => {
      if (page.dataset.app) watch.disconnect();
      else if (changes.some(({ target }) => !target.closest?.(".contents"))) page.dataset.changed = "";
    }).observe(document.getElementById("app"), { childList: true, subtree: true }),
  );
  // Both downloads start now; the program runs once the page is there.
  const program = fetch(new URL(wasm, document.baseURI));
  Promise.all([import(js), program, parsed])
    .then(([app, answer]) => {
      if (!answer.ok) throw new Error(answer.statusText);
      return app.default({ module_or_path: answer });
    })
    .catch(leave);
})();
