// What every peer shares: the dataset, the markup of a card and of the facets as
// the site itself writes them, and the counts where a library has none. How the
// members are found is each peer's own.

export const FACETS = [
  ["country", "Country of head office", (m) => m.country],
  ["sector", "Sector", (m) => m.sector],
  ["type", "Type", (m) => m.type],
  ["gaia-x", "Relation to Gaia-X", (m) => m.gaia_x.relation],
  ["confidence", "Confidence", (m) => m.confidence],
  ["article", "Named in the article", (m) => flag(m.article)],
  ["roadmap", "Signed the roadmap", (m) => flag(m.roadmap)],
].map(([key, label, value]) => ({ key, label, value: (m) => value(m) ?? "none" }));

/** How many members the first screen holds, as on the site. */
export const STEP = 60;

const flag = (value) => value === undefined ? undefined : value ? "yes" : "no";
const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const text = (value) => value.replace(/[&<>"]/g, (c) => ESCAPES[c]);
export const fold = (value) => value.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

let codes, sources;
const label = (list, id) => codes[list].get(id) ?? id;

export async function dataset() {
  const data = await (await fetch("/data/alliance.json")).json();
  codes = Object.fromEntries(Object.entries(data.codes).map(([name, list]) => [name, new Map(list.map((one) => [one.id, one.label]))]));
  sources = new Map(data.sources.map((one) => [one.id, one]));
  data.members.sort((a, b) => (fold(a.short_name) < fold(b.short_name) ? -1 : 1));
  return data.members;
}

/** Everything by which the site finds a member. */
export const words = (m) =>
  [m.short_name, m.name, ...m.aliases.map((a) => a.name), m.city, m.country && label("country", m.country), m.sector && label("sector", m.sector), m.type, m.website, m.description]
    .filter(Boolean).join(" ");

const provenance = (confidence, ids) =>
  `<details class="provenance" data-confidence="${confidence}"><summary><span class="mark" aria-hidden="true"></span>${confidence}, ${ids.length} sources</summary><ul>${ids
    .map((id) => `<li><a href="../sources/#${id}" data-source="${id}">${text(sources.get(id).title)}</a> <span class="quiet">${text(sources.get(id).publisher)}, ${sources.get(id).date ?? "undated"}</span></li>`)
    .join("")}</ul></details>`;

export const card = (m) => `<li class="card" data-member="${m.id}"><span class="monogram" aria-hidden="true">${text(m.short_name.slice(0, 2))}</span><div class="card-body">
<h3><a href="../members/${m.id}/">${text(m.short_name)}</a></h3><p class="card-name">${text(m.name)}</p>
<p class="card-place">${text([m.city, m.country && `${label("country", m.country)} (${m.country})`].filter(Boolean).join(", "))} · ${text(label("sector", m.sector))}</p>
<p class="card-text">${text(m.description)}</p><div class="card-relation" data-relation="${m.gaia_x.relation}">Gaia-X: ${text(label("gaia-x", m.gaia_x.relation))}, ${provenance(m.gaia_x.confidence, m.gaia_x.sources)}</div>
<div class="card-foot"><span class="card-membership">Membership: ${provenance(m.confidence, m.membership_sources)}</span><a class="pick" href="?pick=${m.id}">Compare</a></div></div></li>`;

export const cards = (members) => `<ul class="cards">${members.slice(0, STEP).map(card).join("")}</ul>`;

/** The fieldsets, once; their counts follow. Calls `changed` with the selection. */
export function facets(members, changed) {
  const selected = Object.fromEntries(FACETS.map(({ key }) => [key, new Set()]));
  document.querySelector(".facets-all").innerHTML = FACETS.map(({ key, label: legend, value }) => {
    const values = [...new Set(members.map(value))].sort();
    return `<fieldset class="facet" data-facet="${key}"><legend>${legend}</legend>${values
      .map((one) => `<label class="option"><input type="checkbox" name="${key}" value="${text(one)}"><span class="option-label">${text(codes[key]?.get(one) ?? one)}</span> <span class="option-count"></span></label>`)
      .join("")}</fieldset>`;
  }).join("");
  document.querySelector(".facets").addEventListener("change", ({ target }) => {
    selected[target.name][target.checked ? "add" : "delete"](target.value);
    changed();
  });
  return selected;
}

/**
 * What passes the facets, and for each value how many have it given all other
 * facets, in one pass over what the text found.
 */
export function narrow(found, selected) {
  const counts = Object.fromEntries(FACETS.map(({ key }) => [key, new Map()]));
  const results = [];
  for (const one of found) {
    const failing = FACETS.filter(({ key, value }) => selected[key].size > 0 && !selected[key].has(value(one)));
    if (failing.length === 0) results.push(one);
    for (const { key, value } of failing.length === 0 ? FACETS : failing.length === 1 ? failing : []) {
      counts[key].set(value(one), (counts[key].get(value(one)) ?? 0) + 1);
    }
  }
  return { results, counts };
}

export function showCounts(counts) {
  for (const input of document.querySelectorAll(".facet input")) {
    const count = String(counts[input.name].get(input.value) ?? 0);
    const place = input.parentElement.querySelector(".option-count");
    if (place.textContent !== count) place.textContent = count;
  }
}

export const search = document.querySelector("input[type=search]");
export const results = document.querySelector("#results");
export const number = document.querySelector(".found-number");
export const ready = () => (document.documentElement.dataset.app = "ready");
