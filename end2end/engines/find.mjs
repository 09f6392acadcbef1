// Where the browsers are that the site is tried in, and what to install where
// one is missing.
//
//   node find.mjs    prints the Debian packages of what is missing, one a line
//
// This file must not know what is done with the browsers, and uses no library,
// because the set-up asks it before there are any.
import { accessSync, constants, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** Each engine: the programs it consists of, and Debian's packages for them. */
export const ENGINES = {
  Chromium: {
    programs: { browser: first(process.env.CHROMIUM, "chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome") },
    packages: ["chromium"],
  },
  Firefox: {
    programs: { browser: first(process.env.FIREFOX, "firefox-esr", "firefox", "/Applications/Firefox.app/Contents/MacOS/firefox") },
    packages: ["firefox-esr"],
  },
  WebKitGTK: {
    programs: { driver: first("WebKitWebDriver"), browser: miniBrowser(), display: first("Xvfb") },
    packages: ["webkit2gtk-driver", "xvfb"],
  },
  Lynx: { programs: { browser: first("lynx") }, packages: ["lynx"] },
  w3m: { programs: { browser: first("w3m") }, packages: ["w3m"] },
};

/** True when a program of the engine is not on this machine. */
export const isMissing = ({ programs }) => Object.values(programs).includes(undefined);

// A choice made by a variable is never silently replaced by another program.
function first(...names) {
  for (const name of names) {
    if (!name) continue;
    const folders = name.includes(path.sep) ? [""] : (process.env.PATH ?? "").split(path.delimiter);
    const found = folders.map((folder) => path.join(folder, name)).find(runs);
    if (found || name === process.env.CHROMIUM || name === process.env.FIREFOX) return found;
  }
  return undefined;
}

function runs(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

// WebKitGTK's small browser is not in PATH. The folder is named after the
// machine on Debian, and after the library's version everywhere.
function miniBrowser() {
  const under = (folder) => {
    try {
      return readdirSync(folder).map((name) => path.join(folder, name));
    } catch {
      return [];
    }
  };
  const places = [...under("/usr/lib"), "/usr/lib", "/usr/lib64", "/usr/libexec"];
  const libraries = places.flatMap((place) => (/linux-gnu|lib(64|exec)?$/.test(place) ? under(place) : []));
  return libraries
    .filter((name) => /\/webkit2?gtk-[\d.]+$/.test(name))
    .map((name) => path.join(name, "MiniBrowser"))
    .find(runs);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  for (const engine of Object.values(ENGINES)) {
    if (isMissing(engine)) console.log(engine.packages.join("\n"));
  }
}
