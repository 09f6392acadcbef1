// The addresses that stand for all: one page of each kind, and the states that
// look different from it. They are in ../tests/addresses.json, which the native
// tests read too, so that a new kind of page is written down once.

import { readFileSync } from "node:fs";

const list = JSON.parse(readFileSync(new URL("../tests/addresses.json", import.meta.url), "utf8"));

/** One page of each kind. */
export const PAGES = list.kinds;

/** Every route, with what its heading says. */
export const ROUTES = list.headings.map(([address, heading]) => [address, new RegExp(heading)]);

/** Pages as their address makes them: results in other views, few, and none. */
export const STATES = list.states;
