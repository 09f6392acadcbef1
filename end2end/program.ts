// Keeps the program from coming, for tests of what is there without it.
import type { Page } from "@playwright/test";

/** Holds the program back; calling what is returned lets it come. */
export async function holdProgram(page: Page) {
  let release = () => {};
  const gate = new Promise<void>((open) => (release = open));
  await page.route("**/*.wasm", async (route) => {
    await gate;
    await route.continue().catch(() => {});
  });
  return release;
}
