// WebKitGTK for the journey: its small browser, told what to do by its driver,
// on a display that nobody sees. Why WebDriver's plain protocol and no library:
// eight commands are needed, and the libraries bring programs that fetch
// drivers from other hosts.
//
// This protocol does not tell what the console says. So either the page is asked
// itself, which listening.mjs makes possible but not together with a service
// worker, or nothing is heard and the site is as readers have it. What a page can
// do is described in puppeteer.mjs. This file must not know what is on the site.
import { spawn } from "node:child_process";
import { freePort } from "../serving.mjs";
import { listening } from "./listening.mjs";

// The name that the protocol gives to the reference of an element.
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

export const webkitHeard = (programs) => webkit(programs, listening);
export const webkitAsIs = (programs) => webkit(programs, async (site) => ({ root: site, stop() {} }));

async function webkit(programs, hostFor) {
  const display = start(programs.display, ["-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]);
  const number = await new Promise((found, failed) => {
    display.stdio[3].once("data", (text) => found(String(text).trim()));
    display.once("exit", () => failed(new Error("The display did not start.")));
    display.once("error", failed);
  });
  const port = await freePort();
  const driver = start(programs.driver, ["-p", String(port)], { DISPLAY: `:${number}`, NO_AT_BRIDGE: "1", GDK_BACKEND: "x11" });
  const close = () => [driver, display].forEach((program) => program.kill());
  const command = (method, path, body) => send(`http://127.0.0.1:${port}${path}`, method, body);
  try {
    await answering(() => command("GET", "/status"));
  } catch (error) {
    close();
    throw error;
  }
  return { page: async (root) => walker(command, programs.browser, await hostFor(root)), close };
}

function start(program, args, env = {}) {
  return spawn(program, args, { env: { ...process.env, ...env }, stdio: ["ignore", "ignore", "ignore", "pipe"] });
}

async function answering(question) {
  for (let left = 100; ; left -= 1) {
    try {
      return await question();
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}

async function send(address, method, body) {
  const asked = fetch(address, { method, body: method === "POST" ? JSON.stringify(body ?? {}) : undefined });
  const answer = await asked.catch((error) => {
    throw new Error(`${method} ${new URL(address).pathname}: ${error.cause?.message ?? error.message}`);
  });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

// A new session is a new browser, with nothing left of the one before.
async function walker(command, binary, host) {
  const options = { "webkitgtk:browserOptions": { binary, args: ["--automation"] } };
  const { sessionId } = await command("POST", "/session", { capabilities: { alwaysMatch: options } });
  const tell = (path, body) => command("POST", `/session/${sessionId}/${path}`, body);
  const find = async (selector) => {
    const element = await tell("element", { using: "css selector", value: selector });
    return `element/${element[ELEMENT]}`;
  };
  const evaluate = (question, ...args) => tell("execute/sync", { script: `return (${question})(...arguments)`, args });
  await tell("window/rect", { width: 1280, height: 1000 });
  return {
    root: host.root,
    problems: async () => (host.read ? evaluate(host.read) : []),
    goto: (url) => tell("url", { url }),
    reload: () => tell("refresh"),
    back: () => tell("back"),
    forward: () => tell("forward"),
    click: async (selector) => tell(`${await find(selector)}/click`),
    type: async (selector, text) => tell(`${await find(selector)}/value`, { text }),
    evaluate,
    close: async () => {
      await command("DELETE", `/session/${sessionId}`);
      host.stop();
    },
  };
}
