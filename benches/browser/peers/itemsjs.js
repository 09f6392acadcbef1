// ItemsJS: full text and facets with counts, the nearest to what the site does.
import { cards, dataset, facets, FACETS, fold, number, ready, results, search, showCounts, STEP, words } from "./shared.js";

const members = await dataset();
const items = members.map((member, id) => ({
  id,
  member,
  text: fold(words(member)),
  ...Object.fromEntries(FACETS.map(({ key, value }) => [key, [value(member)]])),
}));
const engine = globalThis.itemsjs(items, {
  searchableFields: ["text"],
  aggregations: Object.fromEntries(FACETS.map(({ key }) => [key, { size: 300, conjunction: false }])),
});

function show() {
  const filters = Object.fromEntries(FACETS.map(({ key }) => [key, [...selected[key]]]));
  const { data, pagination } = engine.search({ query: fold(search.value), filters, per_page: STEP });
  number.textContent = pagination.total;
  results.innerHTML = cards(data.items.map(({ member }) => member));
  showCounts(
    Object.fromEntries(FACETS.map(({ key }) => [key, new Map(data.aggregations[key].buckets.map((one) => [one.key, one.doc_count]))])),
  );
}

const selected = facets(members, show);
search.addEventListener("input", show);
show();
ready();
