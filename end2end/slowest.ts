// Prints after a run where its time went: the ten slowest tests, and the files.
// It judges nothing, because time depends on the machine.
//
// This file must not know what is tested.
import path from "node:path";
import type { Reporter, TestCase, TestResult } from "@playwright/test/reporter";

const SHOWN = 10;

export default class Slowest implements Reporter {
  private readonly tests: { name: string; file: string; seconds: number }[] = [];

  onTestEnd(test: TestCase, result: TestResult) {
    if (result.status === "skipped") return;
    const [, project, , ...titles] = test.titlePath();
    const file = path.basename(test.location.file);
    this.tests.push({ name: `[${project}] ${file}: ${titles.join(": ")}`, file: `[${project}] ${file}`, seconds: result.duration / 1000 });
  }

  onEnd() {
    if (this.tests.length <= SHOWN) return;
    const files = new Map<string, number>();
    for (const { file, seconds } of this.tests) files.set(file, (files.get(file) ?? 0) + seconds);
    this.print(`The ${SHOWN} slowest tests, in seconds:`, this.tests.map(({ name, seconds }) => [name, seconds]));
    this.print(`The ${SHOWN} slowest files:`, [...files]);
  }

  private print(title: string, lines: [name: string, seconds: number][]) {
    console.log(`\n${title}`);
    for (const [name, seconds] of lines.sort((a, b) => b[1] - a[1]).slice(0, SHOWN)) console.log(`${seconds.toFixed(1).padStart(7)}  ${name}`);
  }
}
