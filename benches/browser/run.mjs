// Measures the site beside its peers, at every size, and writes the tables into
// ../RESULTS.md:
//
//   node run.mjs [--dist FOLDER] [--before NAME=FOLDER] [--sizes 39,1000] [--no-peers] [--lighthouse] [--stdout]
//
// --before measures another build of the site in the same run, so that two
// states of it can be compared; what a table says of one build cannot be set
// against a table of another day. Nothing here passes or fails.
import { execFileSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { launch } from "./browser.mjs";
import { PEERS, SITE } from "./contestants.mjs";
import { datasetOf } from "./datasets.mjs";
import { open, summary, use } from "./keystroke.mjs";
import { report } from "./results.mjs";
import { serve } from "./server.mjs";
import { firstVisit } from "./weight.mjs";

const project = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
const { values } = parseArgs({
  allowNegative: true,
  options: {
    dist: { type: "string", default: path.join(project, "dist") },
    before: { type: "string" },
    peers: { type: "boolean", default: true },
    sizes: { type: "string", default: "39,1000,15000,100000" },
    lighthouse: { type: "boolean", default: false },
    stdout: { type: "boolean", default: false },
  },
});

const sites = [{ ...SITE, dist: path.resolve(values.dist) }];
if (values.before) {
  const [name, folder] = values.before.split("=");
  sites.unshift({ ...SITE, name: `${SITE.name} at ${name}`, dist: path.resolve(folder) });
}
const contestants = [...sites, ...(values.peers ? PEERS : []).map((peer) => ({ ...peer, dist: sites.at(-1).dist }))];

/** Memory in use: WebAssembly's own, which never shrinks, and what JavaScript holds after a collection. */
async function memory(page) {
  const session = await page.createCDPSession();
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const wasm = await page.evaluate("bench.memory?.buffer.byteLength ?? 0");
  return { wasm, script: usedSize };
}

async function measure(browser, contestant, size, slow) {
  const server = await serve(contestant.dist, datasetOf(sites.at(-1).dist, size));
  try {
    const opened = await open(browser, server.root + contestant.path, { slow });
    try {
      const kept = await memory(opened.page);
      return { ready: opened.ready, busy: opened.busy, ...kept, keys: summary(await use(opened.page)) };
    } finally {
      await opened.close();
    }
  } finally {
    server.stop();
  }
}

/** Lighthouse's own numbers for a build, a line per page, as end2end/lighthouse.mjs prints them. */
function lighthouse(dist) {
  const pages = ["", "members/", "governance/", "gaia-x/", "sources/"];
  const script = path.join(project, "end2end", "lighthouse.mjs");
  try {
    return execFileSync(process.execPath, [script, "--speed", ...pages], { encoding: "utf8", env: { ...process.env, E2E_DIST: dist } }).trim();
  } catch (error) {
    return String(error.stdout ?? error.message).trim();
  }
}

const rows = [];
const browser = await launch();
const version = await browser.version();
try {
  for (const size of values.sizes.split(",").map(Number)) {
    for (const slow of size === 39 ? [1, 4] : [1]) {
      for (const contestant of contestants) {
        try {
          const row = { name: contestant.name, size, slow, ...(await measure(browser, contestant, size, slow)) };
          rows.push(row);
          console.error(`${size} members${slow > 1 ? `, slowed ${slow} times` : ""}: ${row.name}: ready ${Math.round(row.ready)} ms, p95 ${row.keys.first.p95.toFixed(1)} ms`);
        } catch (error) {
          // One page that gives up must not take the others' numbers with it.
          rows.push({ name: contestant.name, size, slow, failed: error.message });
          console.error(`${size} members: ${contestant.name}: ${error.message}`);
        }
      }
    }
  }
  const weights = [];
  for (const contestant of contestants) weights.push({ name: contestant.name, ...(await firstVisit(browser, contestant)) });
  const rated = values.lighthouse ? sites.map(({ name, dist }) => ({ name, lines: lighthouse(dist) })) : [];
  report({ rows, weights, rated, version, stdout: values.stdout });
} finally {
  await browser.close();
}
