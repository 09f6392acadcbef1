// Makes the memory of a page's program known, for tests that nothing is left behind.
//
// This file must not know what is done on the page.
import type { Page } from "@playwright/test";

/** Makes the program's memory known; before the page is opened. */
export async function watchMemory(page: Page) {
  await page.addInitScript(() => {
    for (const name of ["instantiate", "instantiateStreaming"] as const) {
      const original = WebAssembly[name] as (...given: unknown[]) => Promise<any>;
      (WebAssembly as any)[name] = async (...source: unknown[]) => {
        const result = await original.apply(WebAssembly, source);
        // The names of what a program gives are shortened, so it is known by its kind;
        // only the first part has one, which the others share.
        const given = Object.values((result.instance ?? result).exports);
        (window as any).memory ??= given.find((one) => one instanceof WebAssembly.Memory);
        return result;
      };
    }
  });
}
