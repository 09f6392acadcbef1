// Serves the built site for a test: at the root and under a path, by the same
// server as `make serve`, each at a free port of its own.
//
// This file must not know what is on the site or which browser asks.
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";

const project = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");

/** The folder with the built site. */
export const dist = path.resolve(process.env.E2E_DIST || path.join(project, "dist"));

/** A port that nobody listens to at this moment. */
export const freePort = () =>
  new Promise((found, failed) => {
    const server = createServer().once("error", failed);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });

/** Starts the server and gives its address with a function that stops it. */
export async function serve(prefix) {
  const port = await freePort();
  const server = spawn(
    process.execPath,
    [path.join(project, "scripts", "serve.mjs"), "--port", String(port), "--prefix", prefix, "--dir", dist],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  // The server says a line when it answers, and ends at once when it cannot.
  await new Promise((ready, failed) => {
    server.stdout.once("data", ready);
    server.once("exit", (code) => failed(new Error(`The server of the site ended with code ${code}.`)));
  });
  return { root: `http://127.0.0.1:${port}${prefix}`, stop: () => server.kill() };
}
