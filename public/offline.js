// Asks the browser to keep the site for offline, and says quietly when a newer
// edition was fetched or is shown for the first time.
//
// What it says stands behind the application's place, which the application
// replaces when it takes over. This file must not know how editions are kept;
// see sw.js.
const NEWS = {
  fetched: "A newer edition of this site has been fetched. It is shown from your next visit.",
  updated: "Updated: this is the newest edition.",
};
const workers = navigator.serviceWorker;

function say(text) {
  let line = document.querySelector(".edition");
  if (!line) {
    line = document.createElement("p");
    line.className = "edition";
    // Not the role "status", of which the pages have their own.
    line.setAttribute("aria-live", "polite");
    document.body.append(line);
  }
  // A screen reader speaks what changes in a place that it already knows.
  setTimeout(() => (line.textContent = text), 200);
}

const ask = (worker) => worker?.postMessage("news");

function watch(worker) {
  worker?.addEventListener("statechange", () => worker.state === "activated" && ask(worker));
}

async function register() {
  try {
    const worker = new URL("sw.js", document.baseURI).href;
    // To register again would call back a worker that has just resigned.
    const known = workers.controller?.scriptURL === worker;
    const registration = await (known ? workers.getRegistration() : workers.register(worker));
    registration.addEventListener("updatefound", () => watch(registration.installing));
    watch(registration.installing);
    ask(workers.controller);
  } catch {
    // The browser keeps nothing, and the site works as before.
  }
}

// Fetching the whole site would take the processor and the line from a page that
// is still starting, or from a reader who is busy. So it waits for some seconds in
// which neither happens.
const QUIET = 3000;
const later = window.requestIdleCallback ?? ((run) => run());
const BUSY = ["keydown", "pointerdown", "wheel", "touchmove"];

function whenQuiet() {
  let waiting;
  const wait = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      for (const busy of BUSY) removeEventListener(busy, wait);
      later(register);
    }, QUIET);
  };
  for (const busy of BUSY) addEventListener(busy, wait, { passive: true });
  wait();
}

// A page that a worker answered asks at once whether there is something to say.
const begin = () => (workers.controller ? register() : whenQuiet());

// Without a secure connection there are no workers. Readers who save data get
// only what they read.
if (workers && !navigator.connection?.saveData) {
  workers.addEventListener("message", ({ data }) => NEWS[data] && say(NEWS[data]));
  workers.startMessages();
  if (document.readyState === "complete") begin();
  else addEventListener("load", begin);
}
