// What the pages say to search engines, checked against the vocabulary of
// schema.org by a compiler of TypeScript: every type and every property must be
// one that exists there, and of a kind that it may have. This file must not know
// what the pages say.
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "node-html-parser";
import ts from "typescript";
import { dist } from "../serving.mjs";

// It is never written; the compiler looks for the vocabulary from here.
const PRETENDED = path.join(path.dirname(fileURLToPath(import.meta.url)), "pages.ts");
const OPTIONS = {
  noEmit: true,
  strict: true,
  skipLibCheck: true,
  types: [],
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};

export function structuredData() {
  const found = new Map();
  const problems = [];
  for (const file of readdirSync(dist, { recursive: true }).filter((name) => name.endsWith(".html"))) {
    for (const script of parse(readFileSync(path.join(dist, file), "utf8")).querySelectorAll("script[type='application/ld+json']")) {
      try {
        const type = JSON.parse(script.rawText)["@type"];
        if (!/^[A-Z][A-Za-z]+$/.test(type)) problems.push(`${file}: not one type but ${JSON.stringify(type)}`);
        else found.set(`const at${found.size}: WithContext<${type}> = ${script.rawText};`, [file, type]);
      } catch (error) {
        problems.push(`${file}: ${error.message}`);
      }
    }
  }
  if (found.size === 0) return ["No page says anything."];
  const types = new Set([...found.values()].map(([, type]) => type));
  const lines = [`import type { WithContext, ${[...types].join(", ")} } from "schema-dts";`, ...found.keys()];
  const files = [undefined, ...[...found.values()].map(([file]) => file)];
  for (const { start, messageText, file } of check(lines.join("\n"))) {
    const line = file?.fileName === PRETENDED ? file.getLineAndCharacterOfPosition(start).line : 0;
    problems.push(`${files[line] ?? "the vocabulary"}: ${ts.flattenDiagnosticMessageText(messageText, " ").slice(0, 400)}`);
  }
  return problems;
}

function check(text) {
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === PRETENDED || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === PRETENDED ? ts.createSourceFile(name, text, OPTIONS.target) : getSourceFile(name, ...rest);
  return ts.getPreEmitDiagnostics(ts.createProgram([PRETENDED], OPTIONS, host));
}
