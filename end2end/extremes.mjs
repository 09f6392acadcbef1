// The pages of a kind whose content differs most: the longest names, what is not
// stated, the most and no other names, one neighbour and none. They are chosen
// from the dataset of the site under test, by what is in it and never by name, so
// that a newer dataset brings its own.
//
// This file must not know how pages look or what is tested on them.
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const dist = process.env.E2E_DIST || fileURLToPath(new URL("../dist", import.meta.url));
const { members, codes } = JSON.parse(readFileSync(path.join(dist, "data", "alliance.json"), "utf8"));

const most = (of) => members.reduce((best, member) => (of(member) > of(best) ? member : best));
const least = (of) => most((member) => -of(member));
/** How many others share the member's value; 0 where it has none. */
const alike = (key) => (member) => members.filter((other) => other[key] === member[key]).length - 1;
const word = (text) => Math.max(...text.split(/\s/).map((part) => part.length));
const FIELDS = ["city", "website", "founded", "country", "sector", "type", "notes"];

/** Why a member's page is looked at, and which it is. */
const CHOSEN = {
  "the longest name": most((member) => member.name.length),
  "the longest word": most((member) => word(`${member.name} ${member.short_name}`)),
  "the shortest name": least((member) => member.short_name.length),
  "the most other names": most((member) => member.aliases.length),
  "no other name": least((member) => member.aliases.length),
  "the most that is not stated": most((member) => FIELDS.filter((field) => member[field] == null).length),
  "the most sources": most((member) => member.sources.length),
  "the fewest sources": least((member) => member.sources.length),
  "the longest note": most((member) => (member.notes ?? "").length + (member.gaia_x.note ?? "").length),
  "the most neighbours": most((member) => alike("country")(member) + alike("sector")(member)),
  "one neighbour": least((member) => Math.abs(alike("sector")(member) - 1) * 100 + alike("country")(member)),
  "no neighbour": least((member) => alike("country")(member) + alike("sector")(member)),
};

/** The members' pages, each once, with all that it was chosen for. */
export const MEMBERS = [...new Set(Object.values(CHOSEN))].map(({ id }) => ({
  path: `members/${id}/`,
  why: Object.keys(CHOSEN).filter((reason) => CHOSEN[reason].id === id).join(", "),
}));

const longest = [...members].sort((a, b) => b.name.length - a.name.length).slice(0, 4);
const empty = [...members].sort((a, b) => FIELDS.filter((f) => b[f] == null).length - FIELDS.filter((f) => a[f] == null).length);
const comparison = (some) => `compare/?${some.map(({ id }) => `member=${id}`).join("&")}`;

// The pages of a facet's values: with the most and with the fewest members.
const valuePages = ["country", "sector"].flatMap((facet) => {
  const pages = codes[facet]
    .map(({ id }) => ({ id, count: members.filter((member) => member[facet] === id).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return [pages[0], pages.at(-1)].map(({ id, count }) => ({ path: `members/${facet}/${id.toLowerCase()}/`, why: `${count} members` }));
});

/** Every page that differs most from the others of its kind. */
export const EXTREMES = [
  ...MEMBERS,
  ...valuePages,
  { path: comparison(longest), why: "the four longest names" },
  { path: comparison(empty.slice(0, 2)), why: "two of which least is stated" },
];
