// Checks every file of the built site against the rules of its format: the pages,
// style sheets and the icon by the Nu HTML checker, the feed by a grammar, and
// what the pages say to search engines by the vocabulary of schema.org.
//
//   node run.mjs
//
// E2E_DIST names the folder of the site, if it is not dist/. Without Java the
// checks that need it are skipped aloud; with CI=true they are failures. This
// file must not know how a check is made.
import { Tally } from "../engines/tally.mjs";
import { dist } from "../serving.mjs";
import { java, grammar, nu } from "./nu.mjs";
import { structuredData } from "./structured-data.mjs";

const NEEDS_JAVA = [
  ["every page is valid HTML", () => nu("--skip-non-html", dist)],
  ["every style sheet is valid CSS", () => nu("--skip-non-css", dist)],
  ["the icon is valid SVG", () => nu("--skip-non-svg", dist)],
  ["the feed is valid Atom", () => grammar("atom.rnc", "feed.xml")],
];

const tally = new Tally();
console.log(`The documents in ${dist}`);
for (const [name, check] of NEEDS_JAVA) {
  if (java) await tally.check(name, check);
  else tally.absent(name, { packages: ["default-jre-headless"] });
}
await tally.check("the structured data keeps to schema.org", structuredData);
tally.end();
