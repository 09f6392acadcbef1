// Buttons that copy a text: what they copy stands in their attribute, because the
// text of the page may have been translated.
//
// This file must not know what is copied.

// Outside of secure contexts there is no clipboard; the buttons then stay unseen,
// in the room that they have.
if (navigator.clipboard) document.documentElement.dataset.clipboard = "";

let said;
// Who does not see the button hears what became of it. The place must be there
// before its text, or screen readers do not notice.
function say(text) {
  if (!said) {
    said = document.body.appendChild(document.createElement("p"));
    said.className = "visually-hidden";
    said.ariaLive = "polite";
  }
  said.textContent = "";
  setTimeout(() => (said.textContent = text), 100);
}

addEventListener("click", async ({ target }) => {
  const button = target.closest?.("[data-copy]");
  if (!button) return;
  const words = (button.dataset.words ??= button.textContent);
  const done = await navigator.clipboard.writeText(button.dataset.copy).then(
    () => true,
    () => false,
  );
  button.textContent = done ? "Copied" : "Not copied";
  say(done ? "Copied." : "Your browser does not let the page copy.");
  setTimeout(() => (button.textContent = words), 2000);
});
