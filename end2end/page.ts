// What every test starts from: a page whose console must stay empty and whose
// requests must stay on the site. What a path can change runs at the root and under
// one, because the files must work at both; playwright.config.ts says what that is.
import { test as base, expect, type Page } from "@playwright/test";

export { expect };

/** The address of the site under test, with its slash at the end. */
export class Site {
  readonly problems: string[] = [];
  private allowed = 0;

  constructor(
    readonly page: Page,
    readonly root: string,
  ) {
    page.on("console", (message) => {
      if (message.type() !== "error" && message.type() !== "warning") return;
      // What Playwright itself says where a test does without the worker.
      if (/blocked by Playwright/.test(message.text())) return;
      // The browser itself reports every answer that is not a success.
      if (/Failed to load resource/.test(message.text()) && this.allowed !== 0) return;
      this.problems.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => this.problems.push(`error: ${error.message}`));
    page.on("request", (request) => {
      const url = request.url();
      // Files have no origin; those of a folder are its own.
      const { protocol, origin } = new URL(root);
      if (!url.startsWith(protocol === "file:" ? root : origin) && !url.startsWith("data:")) {
        this.problems.push(`request to ${url}`);
      }
    });
  }

  /** A resource that the test takes away may be reported as missing. */
  expectStatus(status: number) {
    this.allowed = status;
  }

  /** Waits until the application has taken over. */
  async ready() {
    await this.page.locator('html[data-app="ready"]').waitFor({ state: "attached" });
  }

  toString() {
    return this.root;
  }
}

type Fixtures = { site: Site & string; subpath: boolean };

// The service worker answers instead of the host, so a test that changes what
// the host answers does without it; the tests of the worker ask for it.
export const test = base.extend<Fixtures>({
  serviceWorkers: "block",
  subpath: [false, { option: true }],
  site: async ({ page, subpath }, use) => {
    const root = subpath ? process.env.SUBPATH_URL : process.env.BASE_URL;
    const site = new Site(page, root!);
    await use(site as Site & string);
    expect(site.problems).toEqual([]);
  },
});
