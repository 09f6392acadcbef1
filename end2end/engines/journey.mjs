// What a reader does on the site, as one walk that every engine takes: each
// page, a filter, a search, Back and Forward, a reload, a link with a query, a
// member, the navigation.
//
// This file must not know which engine walks, and names no numbers of the
// dataset: what a page promises is compared with what it then shows. What a
// walker can do is described in puppeteer.mjs.
import { ROUTES } from "../addresses.mjs";

/** Takes the walk; the first thing that is not as it should be is an error. */
export async function journey(page) {
  const { root } = page;
  for (const [path, heading] of ROUTES) {
    await open(page, root + path);
    const { headings, title, outside } = await page.evaluate(pageFacts, new URL(root).origin);
    expect(headings.length === 1 && heading.test(headings[0]), `/${path} has the heading ${heading}`, headings);
    expect(/Alliance Explorer/.test(title), `/${path} has a title`, title);
    expect(outside.length === 0, `/${path} asks no other site`, outside);
  }

  await open(page, `${root}members/`);
  const all = await shown(page);
  const promised = await page.evaluate(count, "country", "FR");
  await page.click(box("country", "FR"));
  await at(page, `${root}members/?country=FR`);
  await has(page, promised, all.ids.length);

  await page.type('input[type=search][name="q"]', "cloud");
  await at(page, `${root}members/?q=cloud&country=FR`);
  await until(page, "the status speaks of the search", settled, promised);
  const found = await shown(page);
  expect(found.ids.length > 0, "the search finds somebody", found);

  // Typing replaces the entry that the click added, so one step leads back.
  await page.back();
  await at(page, `${root}members/`);
  await same(page, all, "Back");
  await page.forward();
  await at(page, `${root}members/?q=cloud&country=FR`);
  await same(page, found, "Forward");
  await page.reload();
  await ready(page);
  await same(page, found, "a reload");
  await open(page, `${root}members/`);
  await open(page, `${root}members/?q=cloud&country=FR`);
  await same(page, found, "a link with a query");

  await page.click(`[data-member="${found.ids[0]}"] h3 a`);
  await until(page, "the member has a page", (id) => location.pathname.endsWith(`/members/${id}/`), found.ids[0]);
  await page.back();
  await at(page, `${root}members/?q=cloud&country=FR`);
  await same(page, found, "Back from a member");

  for (const [index, address] of (await page.evaluate(navigation)).entries()) {
    await page.click(`.site-nav li:nth-child(${index + 1}) a`);
    await at(page, address);
    await until(page, `${address} is marked in the navigation`, (href) => {
      return document.querySelector(".site-nav a[aria-current=page]")?.href === href;
    }, address);
  }
  await page.reload();
  await ready(page);
}

// --- What is asked of a page; these functions run inside it ---------------------

const pageFacts = (origin) => ({
  headings: [...document.querySelectorAll("h1")].map((h1) => h1.textContent),
  title: document.title,
  outside: performance.getEntriesByType("resource").map((entry) => entry.name)
    .filter((name) => !name.startsWith(origin) && !name.startsWith("data:")),
});
const count = (facet, value) =>
  Number(document.querySelector(`fieldset[data-facet="${facet}"] input[value="${value}"]`).dataset.count);
const navigation = () => [...document.querySelectorAll(".site-nav a")].map((link) => link.href);
// The status speaks a moment after the list has changed.
const settled = (before) => {
  const { length } = document.querySelectorAll("[data-member]");
  return length < before && document.querySelector("[role=status]").textContent.startsWith(`${length} of `);
};
const members = () => ({
  ids: [...document.querySelectorAll("[data-member]")].map((member) => member.dataset.member),
  status: document.querySelector("[role=status]").textContent,
  search: document.querySelector("input[name=q]").value,
  checked: [...document.querySelectorAll("[data-facet] input:checked")].map((input) => input.value),
});

// --- Waiting and judging ----------------------------------------------------------

// Three browsers on a busy machine take their time.
const PATIENCE = 15_000;
const box = (facet, value) => `fieldset[data-facet="${facet}"] input[value="${value}"]`;
const shown = (page) => page.evaluate(members);
const ready = (page) => until(page, "the application takes over", () => document.documentElement.dataset.app === "ready");
const at = (page, address) => until(page, `the address becomes ${address}`, (href) => location.href === href, address);

async function open(page, address) {
  await page.goto(address);
  await ready(page);
}

const has = (page, some, all) =>
  until(page, `${some} of ${all} members are shown`, (some, all) => {
    const { length } = document.querySelectorAll("[data-member]");
    return length === some && document.querySelector("[role=status]").textContent.startsWith(`${some} of ${all} members`);
  }, some, all);

async function same(page, wanted, after) {
  const is = (given) => JSON.stringify(given) === JSON.stringify(wanted);
  let given = await shown(page);
  for (const end = Date.now() + PATIENCE; Date.now() < end && !is(given); ) {
    await pause(100);
    given = await shown(page);
  }
  expect(is(given), `${after} shows the same members and controls`, { wanted, given });
}

function expect(good, what, found) {
  if (!good) throw new Error(`Not so: ${what}. Found: ${JSON.stringify(found)}`);
}

const pause = (time) => new Promise((done) => setTimeout(done, time));

// A page that is just being left cannot be asked; the next attempt can.
async function until(page, what, question, ...values) {
  let problem = "";
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(50)) {
    try {
      if (await page.evaluate(question, ...values)) return;
      problem = "";
    } catch (error) {
      problem = ` (${error.message})`;
    }
  }
  const address = await page.evaluate(() => location.href).catch(() => "no page");
  throw new Error(`In ${PATIENCE / 1000} seconds not so: ${what}${problem}. The address is ${address}`);
}
