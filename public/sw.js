// The service worker: keeps one complete edition of the site on the reader's
// machine, so that after one visit every page works offline.
//
// An edition is everything that one build wrote. Its files are checked against
// their hashes and stored together; only a complete one is ever used, and a page
// gets all its files from the edition that it came from itself. The only
// exception is the dataset, which may be replaced without a build.
//
// This file must not know what is on the pages. The renderer writes the list of
// files into the next line; pages go by their addresses, the overview by "".
const EDITION = { version: "", files: {} };

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("message", (event) => event.waitUntil(tell(event.source)));
addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && url.startsWith(ROOT)) event.respondWith(answer(event));
});

const DATASET = "data/alliance.json";
const REPLACED = `${DATASET}?replaced`;
const ROOT = registration.scope;
const FILES = new Map(Object.entries(EDITION.files));
const DIGEST = "x-digest";
// Other sites of this origin have caches too, also this site under another path.
const cacheOf = (edition) => `alliance-explorer ${ROOT} ${edition}`;
const NOTES = cacheOf("notes");

// --- Fetching an edition, and letting go of old ones --------------------------

// A file that fails makes the whole installation fail. The browser then keeps
// the worker and the edition it has, and tries again at a later visit, which
// finds what was already checked.
async function install() {
  const cache = await caches.open(cacheOf(EDITION.version));
  const known = (await caches.keys()).filter((name) => name.startsWith(cacheOf("")) && name !== NOTES);
  const editions = await Promise.all(known.map((name) => caches.open(name)));
  const left = [...FILES];
  const lane = async () => {
    while (left.length) await keep(cache, editions, ...left.shift());
  };
  try {
    await Promise.all([lane(), lane(), lane(), lane()]);
  } catch (error) {
    // Half an edition must not take the space that the reader needs.
    if (error.name === "QuotaExceededError") await caches.delete(cacheOf(EDITION.version));
    throw error;
  }
  skipWaiting();
}

// Stores a file, from another edition if it is the same there. The hash is
// compared here rather than by the browser, which would report a half-copied
// site in the console.
async function keep(cache, editions, name, hash) {
  for (const edition of editions) {
    const copy = await edition.match(ROOT + name);
    if (copy?.headers.get(DIGEST) === hash) return cache.put(ROOT + name, copy);
  }
  const answer = await fetch(ROOT + name, { cache: "no-cache", mode: "same-origin", priority: "low" });
  const bytes = await answer.arrayBuffer();
  if (!answer.ok || (await digest(bytes)) !== hash) throw new Error(`${name} is not of this edition`);
  await cache.put(ROOT + name, stamp(bytes, answer.headers, hash));
}

// Old pages may still be open, or just be loading: the edition before this one
// is kept, and every other that has a page open.
async function activate() {
  const before = await noted("current");
  if (before !== EDITION.version) {
    if (before) await note("updated", "");
    await note("current", EDITION.version);
  }
  const kept = [EDITION.version, before, "notes"];
  for (const client of await clients.matchAll()) kept.push(await editionOf(client.id));
  const names = kept.map(cacheOf);
  for (const name of await caches.keys()) {
    if (name.startsWith(cacheOf("")) && !names.includes(name)) await caches.delete(name);
  }
}

// --- Answering requests --------------------------------------------------------

async function answer(event) {
  const { request, clientId } = event;
  const { pathname, search } = new URL(request.url);
  const name = pathname.slice(new URL(ROOT).pathname.length);
  if (request.mode === "navigate") return page(event, name, search);
  const edition = (await editionOf(clientId)) ?? EDITION.version;
  const stored = edition && !search && (name === DATASET ? await dataset(edition) : await find(edition, name));
  return stored || fetch(request);
}

// A page always comes from the newest edition. Its other addresses lead to its
// own, as at the host, because relative links count from there.
async function page(event, name, search) {
  const own = name.replace(/(^|\/)index\.html$/, "$1");
  const address = FILES.has(`${own}/`) ? `${own}/` : own;
  if (FILES.has(address) && address !== "404.html") {
    if (address !== name) return Response.redirect(ROOT + address + search);
    const stored = address === DATASET ? await dataset(EDITION.version) : await find(EDITION.version, address);
    if (stored) return from(event, EDITION.version, stored);
  }
  const answer = await fetch(event.request).catch((error) => error);
  const lost = answer.status === 404 || answer instanceof Error ? await find(EDITION.version, "404.html") : undefined;
  if (lost) return from(event, EDITION.version, await rooted(lost));
  if (answer instanceof Error) throw answer;
  // What came from the host gets its files from there too.
  return from(event, "", answer);
}

// The page for missing addresses, which is served from anywhere, with the way to
// the root. The host's own may not know it. A member that a newer dataset has
// brought since the build is shown by the application on this page.
async function rooted(lost) {
  const base = `<base href="${new URL(ROOT).pathname}"`;
  const text = (await lost.text()).replace(/<base href="[^"]*"/, () => base);
  return new Response(text, { status: 404, headers: lost.headers });
}

// The host's dataset, if it replaces the edition's own; else the stored one. A
// dataset that differs while the host has another worker is of another edition.
async function dataset(edition) {
  const own = await find(edition, DATASET);
  if (!own) return undefined;
  const replaced = await find(edition, REPLACED);
  try {
    // A host that does not answer must not keep the reader waiting.
    const options = { cache: "no-cache", mode: "same-origin", signal: AbortSignal.timeout(3000) };
    const answer = await fetch(ROOT + DATASET, options);
    const bytes = await answer.arrayBuffer();
    const hash = answer.ok && (await digest(bytes));
    if (hash === own.headers.get(DIGEST)) {
      if (replaced) await (await caches.open(cacheOf(edition))).delete(ROOT + REPLACED);
      return own;
    }
    if (hash && hash === replaced?.headers.get(DIGEST)) return replaced;
    const worker = await fetch(location, options);
    if (gone(worker)) await registration.unregister();
    else if (hash && (await worker.text()).includes(edition)) {
      const newer = stamp(bytes, answer.headers, hash);
      await store(edition, bytes, newer.clone());
      return newer;
    }
  } catch {
    // Offline, or too slow.
  }
  return replaced ?? own;
}

// Another site may have taken the place of this one, as often happens on the
// ports of a developer's machine. Without its worker this one would stay for ever.
const gone = ({ ok, status, headers }) => (ok ? !/javascript/.test(headers.get("content-type")) : status === 404);

// Keeps a replaced dataset for offline. One that is not JSON is only handed on,
// for the application to say what is wrong with it.
async function store(edition, bytes, newer) {
  try {
    JSON.parse(new TextDecoder().decode(bytes));
    await (await caches.open(cacheOf(edition))).put(ROOT + REPLACED, newer);
  } catch {
    // Not JSON, or no space left.
  }
}

// --- Which page is of which edition ----------------------------------------------

// The notes outlive the worker, which the browser stops when it is idle.
const pages = new Map();

function from(event, edition, response) {
  const id = event.resultingClientId;
  if (id) {
    pages.set(id, edition);
    event.waitUntil(note(id, edition).then(forget).catch(() => {}));
  }
  return response;
}

async function editionOf(id) {
  if (!pages.has(id)) pages.set(id, await noted(id).catch(() => {}));
  return pages.get(id);
}

// Nobody has more pages open than this.
async function forget() {
  const cache = await caches.open(NOTES);
  const old = (await cache.keys(ROOT, { ignoreSearch: true })).filter((key) => !/\?(current|updated)$/.test(key.url));
  for (const key of old.slice(0, -100)) await cache.delete(key);
}

// Answers a page that asks whether there is something to say; see offline.js.
async function tell(page) {
  const edition = await editionOf(page.id);
  const updated = (await noted("updated")) !== undefined;
  if (edition === EDITION.version) {
    if (!updated) return;
    await (await caches.open(NOTES)).delete(`${ROOT}?updated`);
    page.postMessage("updated");
  } else if (edition || (updated && edition === undefined)) {
    page.postMessage("fetched");
  }
}

// --- Storage -------------------------------------------------------------------

// Without storage the site works as it does without a worker.
const find = (edition, name) => caches.match(ROOT + name, { cacheName: cacheOf(edition) }).catch(() => {});
const noted = async (key) => (await caches.match(`${ROOT}?${key}`, { cacheName: NOTES }))?.text();
const note = async (key, text) => (await caches.open(NOTES)).put(`${ROOT}?${key}`, new Response(text));

async function digest(bytes) {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return `sha256-${btoa(String.fromCharCode(...hash))}`;
}

// A new response, because a navigation may not be answered by one that was
// redirected. What the headers say about the transfer no longer applies.
function stamp(bytes, headers, hash) {
  const own = new Headers(headers);
  for (const name of ["content-encoding", "content-length", "vary"]) own.delete(name);
  own.set(DIGEST, hash);
  return new Response(bytes, { headers: own });
}
