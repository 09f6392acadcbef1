// The page opened from a folder, without a host: on a disk, in an archive, from an
// e-mail. Links then lead to the files themselves, because nobody answers for a
// folder, and the page says what it cannot do.
//
// This file must not know what is on the pages.
if (location.protocol === "file:") {
  for (const link of document.links) {
    if (link.protocol === "file:" && link.pathname.endsWith("/")) link.pathname += "index.html";
  }
  // Chromium would report that it cannot have it.
  document.querySelector("link[rel=manifest]")?.remove();
  const said = document.createElement("p");
  said.className = "in-folder";
  said.textContent =
    "This is a copy in a folder, opened without a web server. Every page can be read as it was built. " +
    "Searching, filtering, comparing and exporting need a web server; until then a link to a search leads to the whole list.";
  document.querySelector("#notice").append(said);
}
