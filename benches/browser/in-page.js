// Runs in the page before anything of it: notes when the page is ready, and how
// long after a key or a click the list has changed and been painted. It asks for
// nothing that would make the browser lay the page out.
(() => {
  const bench = (globalThis.bench = { ready: undefined, memory: undefined, first: undefined, last: undefined });

  // A message posted in an animation frame is handled when that frame has been
  // laid out and painted.
  const painted = (then) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => then(performance.now());
      port2.postMessage(undefined);
    });

  // The memory of a WebAssembly program, by whichever way it is started.
  const keep = (result) => {
    const exports = (result.instance ?? result).exports;
    if (exports.memory instanceof WebAssembly.Memory) bench.memory = exports.memory;
    return result;
  };
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const original = WebAssembly[name];
    WebAssembly[name] = (...given) => original.apply(WebAssembly, given).then(keep);
  }

  let start, waiting;
  const changed = () => {
    if (start === undefined || waiting) return;
    waiting = true;
    painted((now) => {
      waiting = false;
      if (start === undefined) return;
      bench.last = now - start;
      bench.first ??= bench.last;
    });
  };
  const observer = new MutationObserver(changed);
  bench.watch = () => {
    for (const place of document.querySelectorAll(".found-number, #results")) {
      observer.observe(place, { childList: true, subtree: true, characterData: true, attributes: true });
    }
  };
  /** From here on the next key or click is measured. */
  bench.arm = () => {
    start = bench.first = bench.last = bench.frame = undefined;
    // The event's own time is when the browser got it, not when the page did.
    const begin = (event) => {
      start = event.timeStamp;
      for (const name of ["keydown", "click"]) removeEventListener(name, begin, true);
      painted((now) => (bench.frame = now - start));
    };
    for (const name of ["keydown", "click"]) addEventListener(name, begin, true);
  };

  new MutationObserver((_, own) => {
    if (document.documentElement?.dataset.app !== "ready") return;
    own.disconnect();
    painted((now) => (bench.ready = now));
  }).observe(document, { attributes: true, attributeFilter: ["data-app"], subtree: true });
})();
