// Who is measured: the site, and pages that do the same with what is usual
// today. Each shows the same first screen of the same dataset.

/** The pages by name; `library` is the package it stands on. */
export const PEERS = [
  { name: "hand-written JavaScript", path: "peers/hand-written.html" },
  { name: "MiniSearch", path: "peers/minisearch.html", library: "minisearch" },
  { name: "List.js", path: "peers/list.html", library: "list.js" },
  { name: "ItemsJS", path: "peers/itemsjs.html", library: "itemsjs" },
];

export const SITE = { name: "this site", path: "members/" };
