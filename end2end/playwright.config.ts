// How the end-to-end tests run: against the built site in dist/, or in the folder
// that E2E_DIST names, served twice, at the root and under a sub-path, by a real
// nginx with the sample configuration of hosting/.
//
// Tests read the two addresses from BASE_URL (also Playwright's own `baseURL`)
// and SUBPATH_URL, the folder from E2E_DIST and what serves it from E2E_SERVER.

import { availableParallelism } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, devices } from "@playwright/test";
import { args, executablePath } from "./chromium.mjs";
import { findNginx } from "./nginx.mjs";

// Two checkouts may run their tests at the same moment, so the ports follow
// from the process unless E2E_PORT chooses them. The variables are inherited by
// the workers, which read this file again and must come to the same result.
process.env.E2E_PORT ??= String(20000 + (process.pid % 10000) * 2);
const port = Number(process.env.E2E_PORT);
const prefix = "/a/b/";
process.env.BASE_URL = `http://127.0.0.1:${port}/`;
process.env.SUBPATH_URL = `http://127.0.0.1:${port + 1}${prefix}`;

const dist = path.resolve(process.env.E2E_DIST || fileURLToPath(new URL("../dist", import.meta.url)));
process.env.E2E_DIST = dist;

// Where there is no nginx, the tests of the site itself still mean something.
if (!process.env.E2E_SERVER) {
  const nginx = findNginx();
  process.env.E2E_SERVER = !nginx ? "serve.mjs" : nginx.load === undefined ? "nginx" : "nginx with Brotli";
  console.log(
    nginx
      ? `The site is served by ${process.env.E2E_SERVER}, as hosting/nginx/ says.`
      : "nginx IS NOT INSTALLED: the site is served by scripts/serve.mjs, and hosting.spec.ts is skipped.",
  );
}

const server = (command: string, url: string) => ({
  command,
  url,
  // A server that is already there might serve something else.
  reuseExistingServer: false,
  timeout: 30_000,
  // nginx leaves a folder to be removed.
  gracefulShutdown: { signal: "SIGTERM" as const, timeout: 5_000 },
});
const quoted = `'${dist.replaceAll("'", `'\\''`)}'`;
const serve = (at: number, under: string) =>
  server(`node ../scripts/serve.mjs --port ${at} --prefix ${under} --dir ${quoted}`, `http://127.0.0.1:${at}${under}`);

export default defineConfig<{ subpath: boolean }>({
  testDir: ".",
  testMatch: /.*\.(spec|test)\.ts/,
  outputDir: "test-results",
  reporter: [["list"], ["./slowest.ts"]],
  fullyParallel: true,
  // A browser for each core; eight fill the memory of most machines.
  workers: Math.min(Math.max(availableParallelism(), 2), 8),
  // A test that only passes at the second attempt hides a fault, so there is no
  // second attempt.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  webServer:
    process.env.E2E_SERVER === "serve.mjs"
      ? [serve(port, "/"), serve(port + 1, prefix)]
      : server(`node nginx.mjs ${port} ${port + 1} ${quoted}`, process.env.SUBPATH_URL),
  // The same files must work at the root of a host and under any path. What the
  // path can change is tested at both: addresses, the host, the worker's scope.
  projects: [
    { name: "root", use: { subpath: false } },
    { name: "sub-path", use: { subpath: true }, grep: /(^| )(routes|take-away|offline|update|hosting|manifest|serve)\.spec\.ts |@path/ },
  ],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: process.env.BASE_URL,
    // Keeping one makes every test take twice as long, so scripts/end2end.sh makes
    // those of what failed afterwards.
    trace: "off",
    launchOptions: { executablePath, args },
  },
});
