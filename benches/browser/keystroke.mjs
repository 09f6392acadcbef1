// How long from a key or a click to the painted frame that shows its answer.
//
//   node keystroke.mjs [--dist FOLDER] [--members 39] [--slow 4] [--trace FILE]
//
// Words are typed letter by letter by real key events, boxes are ticked by real
// clicks; each is measured from the time of the event to the end of the first
// frame in which the number or the list of results has changed (`first`) and to
// that of the last such frame within the pause (`settled`). `busy` is the time
// that a processor spent on the page's main thread for it, which a machine that
// is busy with something else hardly changes. --trace writes what Chromium did,
// for its Performance panel.
//
// The functions are used by run.mjs. This file must not know which contestant it
// is measuring.
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const IN_PAGE = readFileSync(new URL("in-page.js", import.meta.url), "utf8");
const WORDS = ["cloud", "siemens", "telefonica", "software ger"];
const BOXES = ["country=FR", "country=DE", "sector=software", "gaia-x=member", "type=company", "article=yes"];
/** Longer than any pause after which a page goes on with what is out of sight. */
const QUIET = 250;

const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

/** Opens a page in a browser of its own and waits until it is ready; gives the page with how long that took, by the clock and by the processor. */
export async function open(browser, address, { slow = 1, limit = 120_000 } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(limit);
  await page.setViewport({ width: 1280, height: 800 });
  await page.evaluateOnNewDocument(IN_PAGE);
  const spent = await processor(page);
  await page.goto(address, { waitUntil: "load", timeout: limit });
  await page.waitForFunction("bench.ready !== undefined", { timeout: limit, polling: 100 });
  const ready = await page.evaluate("bench.ready");
  const busy = await spent();
  if (slow > 1) await page.emulateCPUThrottling(slow);
  return { page, ready, busy, close: () => context.close() };
}

/** Counts the time of the processor, not of the clock. */
async function processor(page) {
  const session = await page.createCDPSession();
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => (await session.send("Performance.getMetrics")).metrics.find(({ name }) => name === "TaskDuration").value * 1000;
}

async function measured(page, spent, act) {
  await page.evaluate("bench.arm()");
  const before = await spent();
  await act();
  // An answer that is the same as before changes nothing; then the frame after
  // the event is the answer.
  await page.waitForFunction("bench.frame !== undefined", { polling: 20 });
  await sleep(QUIET);
  const busy = (await spent()) - before;
  const seen = await page.evaluate("({ first: bench.first ?? bench.frame, settled: bench.last ?? bench.frame })");
  return { ...seen, busy };
}

/** Types and ticks as a reader would; gives the times of each, in milliseconds. */
export async function use(page) {
  const times = [];
  const spent = await processor(page);
  // What a page does after it is ready is not what is measured here.
  await sleep(1500);
  await page.evaluate("bench.watch()");
  await page.focus("input[type=search]");
  for (const word of WORDS) {
    for (const letter of word) times.push(await measured(page, spent, () => page.keyboard.press(letter)));
    await page.evaluate("document.querySelector('input[type=search]').select()");
    times.push(await measured(page, spent, () => page.keyboard.press("Backspace")));
  }
  // On, and off again in the same order, so that several are ticked at once.
  for (const box of [...BOXES, ...BOXES]) {
    const [name, value] = box.split("=");
    const input = await page.$(`.facet input[name="${name}"][value="${value}"]`);
    await input.evaluate((one) => one.scrollIntoView({ block: "center" }));
    await sleep(100);
    times.push(await measured(page, spent, () => input.click()));
  }
  return times;
}

/** The value below which that share of the numbers lies. */
export function percentile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
}

export const summary = (times) =>
  Object.fromEntries(
    ["first", "settled", "busy"].map((kind) => {
      const of = times.map((one) => one[kind]);
      return [kind, { p50: percentile(of, 0.5), p95: percentile(of, 0.95), worst: Math.max(...of) }];
    }),
  );

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { parseArgs } = await import("node:util");
  const { launch } = await import("./browser.mjs");
  const { serve } = await import("./server.mjs");
  const { datasetOf } = await import("./datasets.mjs");
  const project = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
  const { values } = parseArgs({
    options: {
      dist: { type: "string", default: path.join(project, "dist") },
      members: { type: "string", default: "39" },
      page: { type: "string", default: "members/" },
      slow: { type: "string", default: "1" },
      trace: { type: "string" },
      port: { type: "string", default: "0" },
    },
  });
  const server = await serve(path.resolve(values.dist), datasetOf(values.dist, Number(values.members)), Number(values.port));
  const browser = await launch();
  try {
    const { page, ready } = await open(browser, server.root + values.page, { slow: Number(values.slow) });
    if (values.trace) await page.tracing.start({ path: values.trace });
    const times = await use(page);
    if (values.trace) await page.tracing.stop();
    console.log(`ready after ${Math.round(ready)} ms; ${times.length} keys and clicks, milliseconds:`);
    for (const [kind, { p50, p95, worst }] of Object.entries(summary(times))) {
      console.log(`${kind.padEnd(8)} p50 ${p50.toFixed(1)}  p95 ${p95.toFixed(1)}  worst ${worst.toFixed(1)}`);
    }
  } finally {
    await browser.close();
    server.stop();
  }
}
