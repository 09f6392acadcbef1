// Gives what the program and its JavaScript have in common short names, and takes
// out what neither uses:
//
//   node scripts/split/short-names.mjs GLUE.js PROGRAM.wasm __wasm_split.js
//
// wasm-bindgen writes a name with sixteen random digits, which do not compress, for
// each of two hundred functions into both files. It also exports three classes of
// Leptos for streams of a server, which nobody here calls. Both files are rewritten
// in place; wasm-opt, which Trunk runs next, then removes what the classes needed.
// What the splitter's JavaScript hands to the other parts keeps its name.
//
// It reads wasm-bindgen's JavaScript by its looks, so it stops the build when
// something does not look as expected rather than leave a program that fails.
// It must not know what the program does.

import { readFileSync, writeFileSync } from "node:fs";

const [script, program, splitter] = process.argv.slice(2);

function expect(holds, what) {
  if (holds) return;
  console.error(`${script} is not as expected: ${what}. See scripts/split/short-names.mjs.`);
  process.exit(1);
}

// --- The JavaScript without the classes --------------------------------------------

let js = readFileSync(script, "utf8");
js = js
  .replace(/export class IntoUnderlying\w+ \{\n[^]*?\n\}\n/g, "")
  .replace(/if \(Symbol\.dispose\) IntoUnderlying.*\n/g, "")
  .replace(/const IntoUnderlying\w+Finalization = [^]*?;\n/g, "");
expect(!js.includes("IntoUnderlying"), "a class for streams is left");

// --- WebAssembly, as far as its imports and exports go --------------------------------

const IMPORTS = 2;
const EXPORTS = 7;
const bytes = readFileSync(program);
let at = 8;

function number() {
  for (let value = 0, shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    value |= (byte & 127) << shift;
    if (byte < 128) return value >>> 0;
  }
}
function text() {
  const length = number();
  return bytes.subarray(at, (at += length)).toString();
}
// What is imported: a function, a table, a memory, a global or a tag.
function skipKind() {
  const limits = () => {
    const flags = bytes[at++];
    number();
    if (flags & 1) number();
  };
  const kind = bytes[at++];
  if (kind === 0) number();
  else if (kind === 1) (at++, limits());
  else if (kind === 2) limits();
  else if (kind === 3) at += 2;
  else if (kind === 4) (at++, number());
  else expect(false, `an import of the unknown kind ${kind}`);
}
function encoded(value) {
  const out = [];
  do {
    out.push((value & 127) | (value > 127 ? 128 : 0));
    value >>>= 7;
  } while (value);
  return Buffer.from(out);
}
const written = (name) => Buffer.concat([encoded(Buffer.byteLength(name)), Buffer.from(name)]);
const section = (id, entries) => {
  const body = Buffer.concat([encoded(entries.length), ...entries]);
  return Buffer.concat([Buffer.from([id]), encoded(body.length), body]);
};

// --- Short names on both sides -----------------------------------------------------

const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const shortener = () => {
  const names = new Map();
  const short = (count) => (count < 52 ? "" : short(Math.floor(count / 52) - 1)) + LETTERS[count % 52];
  return { names, of: (name) => names.get(name) ?? (names.set(name, `$${short(names.size)}`), names.get(name)) };
};
const imports = shortener();
const exports = shortener();
const called = new Set([...js.matchAll(/\bwasm\.([\w$]+)/g)].map(([, name]) => name));
const handedOn = readFileSync(splitter, "utf8").match(/const \{([^}]*)\} = initSync\(/)?.[1];
expect(handedOn, "nothing is handed to the other parts");
const shared = new Set(handedOn.split(",").map((name) => name.trim()).filter(Boolean));

const parts = [bytes.subarray(0, 8)];
while (at < bytes.length) {
  const start = at;
  const id = bytes[at++];
  const length = number();
  const end = at + length;
  if (id === IMPORTS) {
    const entries = Array.from({ length: number() }, () => {
      const [from, name, kind] = [text(), text(), at];
      skipKind();
      if (from === "./__wasm_split.js") return Buffer.concat([written(from), written(name), bytes.subarray(kind, at)]);
      expect(/_bg\.js$/.test(from), `an import from ${from}`);
      return Buffer.concat([written("./a"), written(imports.of(name)), bytes.subarray(kind, at)]);
    });
    parts.push(section(IMPORTS, entries));
  } else if (id === EXPORTS) {
    const entries = Array.from({ length: number() }, () => {
      const [name, kind] = [text(), at++];
      number();
      const kept = called.has(name) || shared.has(name);
      return kept && Buffer.concat([written(shared.has(name) ? name : exports.of(name)), bytes.subarray(kind, at)]);
    });
    parts.push(section(EXPORTS, entries.filter(Boolean)));
  } else parts.push(bytes.subarray(start, end));
  at = end;
}

for (const name of called) expect(exports.names.has(name) || shared.has(name), `wasm.${name} is not exported`);
js = js.replace(/\bwasm\.([\w$]+)/g, (_, name) => `wasm.${exports.names.get(name) ?? name}`);
const given = new Set();
js = js.replace(/^( +)(__wb\w+)(?=: function|\()/gm, (all, space, name) => {
  if (!imports.names.has(name)) return all;
  given.add(name);
  return space + imports.names.get(name);
});
for (const name of imports.names.keys()) expect(given.has(name), `${name} is not given to the program`);
const places = js.match(/"\.\/[\w-]+_bg\.js"/g) ?? [];
expect(places.length === 1, `imports are given ${places.length} times`);
js = js.replace(places[0], '"./a"');

writeFileSync(program, Buffer.concat(parts));
writeFileSync(script, js);
