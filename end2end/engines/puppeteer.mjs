// Chromium and Firefox for the journey, both by Puppeteer: Chromium over its own
// protocol, Firefox over WebDriver BiDi.
//
// An engine is opened once and gives a page for each address of the site. Of
// such a page the journey uses `root`, goto, reload, back, forward, click, type,
// evaluate (which runs a function inside the page), and the runner `problems`:
// what the console or a failed script said, and every request that left the
// site. This file must not know what is on the site.
import puppeteer from "puppeteer-core";
import { args } from "../chromium.mjs";

export const chromium = ({ browser }) => launch({ executablePath: browser, args });
export const firefox = ({ browser }) => launch({ executablePath: browser, browser: "firefox" });

async function launch(options) {
  const browser = await puppeteer.launch({ headless: true, defaultViewport: { width: 1280, height: 900 }, ...options });
  return {
    page: async (root) => walker(await (await browser.createBrowserContext()).newPage(), root),
    close: () => browser.close(),
  };
}

function walker(page, root) {
  const problems = [];
  // Files have no origin; those of a folder are its own.
  const { protocol, origin } = new URL(root);
  const own = protocol === "file:" ? root : origin;
  page.on("console", (message) => {
    if (/^(error|warn|assert)/.test(message.type())) problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`error: ${error.message ?? error}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(own) && !/^(data|blob):/.test(url)) problems.push(`request to ${url}`);
  });
  return {
    root,
    problems: async () => problems,
    goto: (address) => page.goto(address),
    reload: () => page.reload(),
    // Puppeteer's own way waits for an event that Firefox does not always send
    // where the page itself follows the address; the journey waits anyway.
    back: () => page.evaluate(() => history.back()),
    forward: () => page.evaluate(() => history.forward()),
    click: (selector) => page.click(selector),
    type: (selector, text) => page.type(selector, text),
    evaluate: (question, ...values) => page.evaluate(question, ...values),
    close: () => page.browserContext().close(),
  };
}
