// Starts a real nginx from the sample configuration in hosting/nginx/, twice: at
// the root and under /a/b/, as an ordinary user, out of a folder of its own.
//
//   node nginx.mjs ROOT_PORT SUB_PATH_PORT FOLDER
//
// Only the ports and the folder of the site are put into the sample. This file
// must not know what the tests ask for.
import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const SAMPLE = fileURLToPath(new URL("../hosting/nginx", import.meta.url));
const BROTLI = "ngx_http_brotli_filter_module";

/**
 * The nginx of this machine, if it has one, and how it learns Brotli: `load` is
 * what its configuration begins with, undefined where it cannot.
 */
export function findNginx() {
  // Debian keeps it where only the administrator's shell looks.
  const folders = [...(process.env.PATH ?? "").split(path.delimiter), "/usr/sbin", "/usr/local/sbin", "/opt/homebrew/bin"];
  const program = process.env.NGINX || folders.map((folder) => path.join(folder, "nginx")).find(existsSync);
  if (!program) return undefined;
  // It says this on the error channel.
  const built = execFileSync("/bin/sh", ["-c", '"$0" -V 2>&1', program], { encoding: "utf8" });
  const option = (name) => new RegExp(`--${name}=(\\S+)`).exec(built)?.[1];
  const modules = option("modules-path") ?? path.join(option("prefix") ?? "/usr/local/nginx", "modules");
  const module = path.join(modules, `${BROTLI}.so`);
  let load;
  if (existsSync(module)) load = `load_module "${module}";`;
  else if (/--add-module=\S*brotli/.test(built)) load = "";
  return { program, load };
}

/** Everything that belongs to the machine and not to the site. */
const main = (load) => `${load}
daemon off;
# One process, which keeps the user who started it.
master_process off;
pid nginx.pid;
# A missing page is no news here.
error_log stderr crit;
events {}
http {
    access_log off;
    client_body_temp_path body;
    proxy_temp_path proxy;
    fastcgi_temp_path fastcgi;
    uwsgi_temp_path uwsgi;
    scgi_temp_path scgi;
    include alliance-explorer/root.conf;
    include alliance-explorer/sub-path.conf;
}
`;

/** Writes the configuration into a folder, where "site" leads to the site. */
function configure(folder, load, ports, site) {
  const sample = path.join(folder, "alliance-explorer");
  cpSync(SAMPLE, sample, { recursive: true });
  symlinkSync(path.resolve(site), path.join(folder, "site"));
  for (const name of readdirSync(sample)) {
    const file = path.join(sample, name);
    let text = readFileSync(file, "utf8").replaceAll("/var/www/alliance-explorer", "site");
    if (ports[name]) text = text.replace("listen 80;", `listen 127.0.0.1:${ports[name]};`);
    if (load === undefined) text = text.replace(/^include .*\/brotli\.conf;$/m, "");
    writeFileSync(file, text);
  }
  writeFileSync(path.join(folder, "nginx.conf"), main(load ?? ""));
}

function run(rootPort, subPathPort, site) {
  const { program, load } = findNginx();
  const folder = mkdtempSync(path.join(tmpdir(), "nginx-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  configure(folder, load, { "root.conf": rootPort, "sub-path.conf": subPathPort }, site);
  const args = ["-p", `${folder}/`, "-c", path.join(folder, "nginx.conf")];
  const nginx = spawn(program, args, { stdio: ["ignore", "inherit", "inherit"] });
  nginx.on("error", (error) => console.error(error.message));
  nginx.on("close", (code) => process.exit(code ?? 1));
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => nginx.kill("SIGTERM"));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) run(...process.argv.slice(2));
