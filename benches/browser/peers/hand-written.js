// What somebody writes in an afternoon: every word must occur in a member's
// folded texts. No typo is forgiven, nothing is ranked.
import { cards, dataset, facets, fold, narrow, number, ready, results, search, showCounts, words } from "./shared.js";

const members = await dataset();
const texts = members.map((member) => fold(words(member)));

function show() {
  const sought = fold(search.value).split(/\s+/).filter(Boolean);
  const found = sought.length === 0 ? members : members.filter((_, at) => sought.every((word) => texts[at].includes(word)));
  const answer = narrow(found, selected);
  number.textContent = answer.results.length;
  results.innerHTML = cards(answer.results);
  showCounts(answer.counts);
}

const selected = facets(members, show);
search.addEventListener("input", show);
show();
ready();
