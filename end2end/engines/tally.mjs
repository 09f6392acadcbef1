// Counts what passed, failed or was skipped, says each in one line, and ends the
// program with the code that follows. This file must not know what is tested.
const everything = process.env.CI === "true" || process.env.ENGINES === "all";

// One fault of a part that is on every page shows on all of them.
const MOST = 40;

export class Tally {
  passes = 0;
  failures = 0;
  skips = 0;

  /** Runs a check, which gives a list of problems. */
  async check(name, check) {
    const begin = Date.now();
    let problems;
    try {
      problems = await check();
    } catch (error) {
      problems = [error.message];
    }
    if (problems.length > 0) return this.failed(name, problems);
    this.passes += 1;
    console.log(`  passed   ${name} (${((Date.now() - begin) / 1000).toFixed(1)} s)`);
  }

  failed(name, problems) {
    this.failures += 1;
    console.log(`  FAILED   ${name}`);
    for (const problem of problems.slice(0, MOST)) console.log(`           ${problem}`);
    if (problems.length > MOST) console.log(`           … and ${problems.length - MOST} more`);
  }

  /** On somebody's machine a browser may be missing; where everything must run it may not. */
  absent(name, engine) {
    const what = `not installed; on Debian, run as root: apt-get install ${engine.packages.join(" ")}`;
    if (everything) return this.failed(name, [what]);
    this.skips += 1;
    console.log(`  SKIPPED  ${name}: ${what}`);
  }

  end() {
    console.log(`${this.passes} passed, ${this.failures} failed, ${this.skips} skipped`);
    process.exitCode = this.failures > 0 ? 1 : 0;
  }
}
