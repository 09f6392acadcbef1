// The files of each size, made once and kept out of the project's folder.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import path from "node:path";
import { generate } from "./generator.mjs";

/** The dataset of a built site with that many members; its own, where it has as many. */
export function datasetOf(dist, count) {
  const own = path.join(dist, "data", "alliance.json");
  const text = readFileSync(own, "utf8");
  const data = JSON.parse(text);
  if (data.members.length === count) return own;
  // Named after what it is made of, so that another dataset is not mistaken for it.
  const made = createHash("sha256").update(text).update(readFileSync(new URL("generator.mjs", import.meta.url))).digest("hex");
  const folder = path.join(tmpdir(), "alliance-benches");
  const file = path.join(folder, `${made.slice(0, 16)}-${count}.json`);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, JSON.stringify(generate(data, count)));
  }
  return file;
}
