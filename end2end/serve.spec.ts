// What scripts/serve.mjs gives away: the files of its folder and nothing else,
// whatever the address looks like and wherever links lead.
//
// No browser is needed. This file must not know what is on the site.
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { ask } from "./http";
import { expect, test } from "./page";
import { freePort } from "./serving.mjs";

const SECRET = "not for everybody";
const CLIMBING = [
  "/../secret", "/..%2fsecret", "/%2e%2e/secret", "/%2e%2e%2fsecret", "/sub/..%2f..%2fsecret", "/..%5csecret",
  "/%252e%252e%252fsecret", "//secret", "/../site-secret/file", "/..%2fsite-secret/file", "/./../secret", "/sub/../../secret",
];
const LINKED = ["/link", "/folder/file", "/folder/", "/folder", "/sub/up/secret"];
const NO_NAMES = ["/%00", "/%", "/%ff", "/index.html%00", `/${"a".repeat(5000)}`, `/${"a/".repeat(3000)}`];

test("only files of its folder are served", async ({ subpath }) => {
  const around = await mkdtemp(path.join(tmpdir(), "serve-"));
  const dir = path.join(around, "site");
  await mkdir(path.join(dir, "sub"), { recursive: true });
  await mkdir(path.join(around, "site-secret"));
  for (const name of ["secret", "site-secret/file"]) await writeFile(path.join(around, name), SECRET);
  for (const name of ["index.html", "404.html", "sub/index.html"]) await writeFile(path.join(dir, name), name);
  await symlink("../secret", path.join(dir, "link"));
  await symlink("../site-secret", path.join(dir, "folder"));
  await symlink("../..", path.join(dir, "sub", "up"));
  await symlink("sub/index.html", path.join(dir, "inside"));
  const port = await freePort();
  const prefix = subpath ? "/a/b" : "";
  const server = spawn("node", ["../scripts/serve.mjs", "--port", String(port), "--prefix", `${prefix}/`, "--dir", dir]);
  try {
    await new Promise((ready) => server.stdout.once("data", ready));
    const get = (address: string) => ask(`http://127.0.0.1:${port}/`, prefix + address);
    for (const address of [...CLIMBING, ...LINKED, ...NO_NAMES]) {
      const { status, body } = await get(address);
      expect([status, body.toString()], address.slice(0, 40)).toEqual([404, "404.html"]);
    }
    // What is there is still served, also by a link that stays inside.
    for (const [address, text] of [["/", "index.html"], ["/sub/", "sub/index.html"], ["/inside", "sub/index.html"]] as const) {
      const { status, body } = await get(address);
      expect([status, body.toString()], address).toEqual([200, text]);
    }
    expect((await get("/sub")).headers.location).toBe(`${prefix}/sub/`);
  } finally {
    server.kill();
    await rm(around, { recursive: true });
  }
});
