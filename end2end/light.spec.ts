// What a start must not wait for, nor do: it shares a slow machine with a reader
// who wants to read.
import { expect, test } from "./page";

test("the program is asked for before the style sheet has arrived", async ({ page, site }) => {
  let arrive = () => {};
  const held = new Promise<void>((go) => (arrive = go));
  await page.route("**/style-*.css", async (route) => {
    await held;
    await route.continue();
  });
  const program = page.waitForRequest("**/*.wasm", { timeout: 10_000 });
  const there = page.goto(site + "members/");
  await program.finally(arrive);
  await there;
  await site.ready();
});

test("the start does not make the browser lay out the page to learn what was scrolled", async ({ page, site }) => {
  await page.addInitScript(() => {
    const { get, set } = Object.getOwnPropertyDescriptor(Element.prototype, "scrollLeft")!;
    const asked: string[] = ((window as any).asked = []);
    Object.defineProperty(Element.prototype, "scrollLeft", {
      set,
      get() {
        // Playwright asks it too, for its traces.
        if (/wasm-function/.test(new Error().stack!)) asked.push(this.className);
        return get!.call(this);
      },
    });
  });
  // A page that is adopted keeps what was scrolled; one with a query is replaced.
  for (const [path, scrolls] of [
    ["members/", []],
    ["data/", []],
    ["members/?q=cloud", []],
    ["data/?from=letter", ["scrolls"]],
  ] as const) {
    await page.goto(site + path);
    await site.ready();
    expect(await page.evaluate(() => (window as any).asked), path).toEqual(scrolls);
  }
});
