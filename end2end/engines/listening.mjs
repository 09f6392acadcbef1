// Puts a listener into each page on its way to a browser that cannot be asked
// what its console says. The site itself stays as it is: this host stands in
// front of its server and adds one script tag, before all others, to the pages
// that the browser opens.
//
// This file must not know which browser asks or what is on the site.
import { createServer } from "node:http";

const SCRIPT = "listener.for-tests.js";
const KEY = "what the listener heard";

// Runs inside the page. What it hears outlives the page, for the next ones.
function listen(key) {
  const hear = (text) => {
    sessionStorage.setItem(key, JSON.stringify([...JSON.parse(sessionStorage.getItem(key) ?? "[]"), text]));
  };
  addEventListener("error", (event) => hear(`error: ${event.message ?? `${event.target.src ?? event.target.href} did not load`}`), true);
  addEventListener("unhandledrejection", (event) => hear(`error: ${event.reason?.message ?? event.reason}`));
  addEventListener("securitypolicyviolation", (event) => hear(`policy: ${event.violatedDirective} ${event.blockedURI}`));
  for (const level of ["error", "warn", "assert"]) {
    const plain = console[level];
    console[level] = (...values) => {
      if (level !== "assert" || !values[0]) hear(`console: ${values.join(" ")}`);
      plain.apply(console, values);
    };
  }
  window[key] = true;
}

// Runs inside the page: what was heard. A page without the listener is a problem
// itself.
const read = new Function(
  `const key = ${JSON.stringify(KEY)};
   const heard = JSON.parse(sessionStorage.getItem(key) ?? "[]");
   return window[key] ? heard : [...heard, "nobody listened on " + location.href];`,
);

/** Stands in front of a site; gives the address to use instead, how to read what was heard, and a way to stop. */
export async function listening(site) {
  const { origin, pathname } = new URL(site);
  const server = createServer(async (request, response) => {
    try {
      if (request.url === pathname + SCRIPT) {
        response.writeHead(200, { "Content-Type": "text/javascript" }).end(`(${listen})(${JSON.stringify(KEY)})`);
        return;
      }
      // A service worker would hand out pages that were stored without the
      // listener. Without one the site works as at a first visit.
      if (request.headers["service-worker"]) {
        response.writeHead(404).end();
        return;
      }
      const answer = await fetch(origin + request.url, { redirect: "manual" });
      let body = Buffer.from(await answer.arrayBuffer());
      const type = answer.headers.get("content-type") ?? "application/octet-stream";
      if (type.startsWith("text/html")) {
        body = String(body).replace(/<head[^>]*>/, (head) => `${head}<script src="${pathname}${SCRIPT}"></script>`);
      }
      const headers = { "Content-Type": type, "Cache-Control": "no-cache" };
      if (answer.headers.has("location")) headers.Location = answer.headers.get("location");
      response.writeHead(answer.status, headers).end(body);
    } catch (error) {
      response.writeHead(502).end(String(error));
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { root: `http://127.0.0.1:${server.address().port}${pathname}`, read, stop };
}
