// The addresses that stand for all: one page of each kind, and the states that
// look different from it. For checks that every kind of page must pass.

/** One page of each kind. */
export const PAGES = [
  "",
  "members/",
  "members/scaleway/",
  "members/country/fr/",
  "compare/",
  "article/",
  "governance/",
  "gaia-x/",
  "timeline/",
  "sources/",
  "glossary/",
  "about/",
  "data/",
  "404.html",
];

/** Every route, with what its heading says. */
export const ROUTES = [
  ["", /European Alliance for Industrial Data, Edge and Cloud/],
  ["members/", /Who is in the Alliance/],
  ["members/sap/", /^SAP$/],
  ["compare/?member=sap&member=siemens", /Compare members/],
  ["article/", /The article of December 2021/],
  ["governance/", /How the Alliance is governed/],
  ["gaia-x/", /The Alliance and Gaia-X/],
  ["timeline/", /timeline/i],
  ["sources/", /sources/i],
  ["glossary/", /Glossary/i],
  ["about/", /About/],
  ["data/", /Data/],
];

/** Pages as their address makes them: results in other views, few, and none. */
export const STATES = [
  "members/?q=telekm&country=XX",
  "members/?q=thales",
  "members/?view=table&pick=sap&pick=tim",
  "members/?view=map&country=FR&as-of=2021-12-14",
  "members/sap/?country=DE",
  "compare/?member=sap&member=siemens",
  "gaia-x/?q=no-such-word",
  "gaia-x/?differ=yes&as-of=2021-12-14",
  "timeline/?q=no-such-word",
  "timeline/?track=alliance&as-of=2021-12-14",
  "sources/?q=no-such-word",
  "sources/?kind=official",
];
