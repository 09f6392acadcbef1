// The Nu HTML checker, a program for Java: what it finds in documents, a line
// each. Warnings count as well as errors. This file must not know what is on the
// site.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { dist } from "../serving.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const jar = path.join(path.dirname(createRequire(import.meta.url).resolve("vnu-jar/package.json")), "build/dist/vnu.jar");

/** True where there is a Java that the checker runs in. */
export const java = spawnSync("java", ["-jar", jar, "--version"]).status === 0;

// What the checker says and what does not hold here.
const NOT_SO = [
  // A folder has no origin that a policy's 'self' could mean; in the browser the
  // same policy is kept by every end-to-end test.
  /Content Security Policy/,
  // Newer than the checker. Where a browser does not know it either, what
  // scrolls sideways does not fade, the navigation of a telephone begins at its
  // beginning, names in a drawing have no border, and a table scrolls by itself.
  /Property “(animation-timeline|scroll-initial-target|paint-order|container)” doesn't exist/,
  /Unrecognized at-rule “@container”/,
];

/** The problems of the documents in a folder, by the checker's own rules. */
export function nu(kind, folder) {
  return problems(["--format", "json", "--stdout", kind, folder]);
}

/** The problems of an XML file of the site by a grammar beside this file. */
export function grammar(rules, file) {
  const schema = pathToFileURL(path.join(here, rules)).href;
  return problems(["--format", "json", "--stdout", "--xml", "--schema", schema, path.join(dist, file)]);
}

function problems(args) {
  const { stdout, stderr, error } = spawnSync("java", ["-jar", jar, ...args], { encoding: "utf8", maxBuffer: 1 << 28 });
  if (error) throw error;
  // A grammar that cannot be read, a file that is not there: nothing was checked.
  if (!stdout.startsWith("{")) throw new Error(`The checker did not run: ${stderr || stdout}`);
  const said = JSON.parse(stdout).messages.filter(({ message }) => !NOT_SO.some((known) => known.test(message)));
  return said.map(({ url = "", message, extract = "", lastLine = "?", lastColumn = "?" }) => {
    const file = decodeURI(url.split(`${path.basename(dist)}/`).at(-1));
    return `${file}:${lastLine}:${lastColumn} ${message} ${extract.replaceAll(/\s+/g, " ").slice(0, 120)}`;
  });
}
