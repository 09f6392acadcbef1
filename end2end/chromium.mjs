// How every tool here starts Chromium. This file must not know what is tested.
import { ENGINES } from "./engines/find.mjs";

/** The browser that `make test` found, or another for who calls a tool directly. */
export const executablePath = ENGINES.Chromium.programs.browser;
if (!executablePath) {
  throw new Error("No Chromium was found. Run `make setup`, or name it with the variable CHROMIUM.");
}

/**
 * The pages are our own, so the browser's sandbox, which needs rights that
 * containers and the root user do not have, can be done without. The rest keeps
 * the browser from talking to anyone but the test server.
 */
export const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
