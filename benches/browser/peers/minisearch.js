// MiniSearch: an index in memory with ranks, beginnings and typos. It has no
// facets, so those are counted by hand.
import MiniSearch from "./library/minisearch.js";
import { cards, dataset, facets, fold, narrow, number, ready, results, search, showCounts, words } from "./shared.js";

const members = await dataset();
const index = new MiniSearch({
  fields: ["short_name", "name", "all"],
  processTerm: fold,
  searchOptions: { prefix: true, fuzzy: (term) => (term.length > 3 ? 0.2 : false), combineWith: "AND", boost: { short_name: 3, name: 2 } },
});
index.addAll(members.map((member, id) => ({ id, short_name: member.short_name, name: member.name, all: words(member) })));

function show() {
  const text = search.value.trim();
  const found = text === "" ? members : index.search(text).map(({ id }) => members[id]);
  const answer = narrow(found, selected);
  number.textContent = answer.results.length;
  results.innerHTML = cards(answer.results);
  showCounts(answer.counts);
}

const selected = facets(members, show);
search.addEventListener("input", show);
show();
ready();
