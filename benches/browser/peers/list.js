// List.js: searches and filters items and keeps the list of a page of them. It
// has no facets, so those are counted by hand over what it found.
import { card, dataset, facets, fold, narrow, number, ready, results, search, showCounts, STEP, words } from "./shared.js";

const members = await dataset();
results.innerHTML = '<ul class="cards list"></ul>';
const list = new globalThis.List(
  results,
  { valueNames: ["text"], item: ({ member }) => card(member), page: STEP, searchColumns: ["text"] },
  members.map((member) => ({ member, text: fold(words(member)) })),
);

function show(searched) {
  if (searched) list.search(fold(search.value));
  const found = list.items.filter((item) => !list.searched || item.found).map((item) => item.values().member);
  const answer = narrow(found, selected);
  const kept = new Set(answer.results);
  list.filter((item) => kept.has(item.values().member));
  number.textContent = answer.results.length;
  showCounts(answer.counts);
}

const selected = facets(members, () => show(false));
search.addEventListener("input", () => show(true));
show(false);
ready();
