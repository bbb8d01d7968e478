"use strict";
// Reading drafts at the desk: a single key does what its button does, and after a swap the focus is on the new question.
(() => {
  const STORED = "review-keys";
  const areOn = () => localStorage.getItem(STORED) !== "off";
  const show = () => document.documentElement.classList.toggle("has-keys", areOn());

  const list = document.getElementById("keys");
  const box = document.getElementById("keys-on");
  list.hidden = false;
  box.checked = areOn();
  box.addEventListener("change", () => {
    localStorage.setItem(STORED, box.checked ? "on" : "off");
    show();
  });
  show();

  document.addEventListener("keydown", (event) => {
    if (!areOn() || event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing) return;
    if (event.target.closest("input, textarea, select, [contenteditable]")) return;
    const wanted = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (!wanted) return;
    event.preventDefault();
    wanted.click();
  });

  // A page without the review in it is the door: the session is over.
  document.addEventListener("htmx:beforeSwap", (event) => {
    if (event.detail.xhr.status !== 200 || event.detail.serverResponse.includes('id="review"')) return;
    event.detail.shouldSwap = false;
    window.location.reload();
  });
  document.addEventListener("htmx:afterSettle", (event) => {
    if (event.target.id !== "review") return;
    const heading = event.target.querySelector("h2");
    if (heading) heading.focus();
  });

  const sayNotDone = () => {
    const said = document.createElement("p");
    said.className = "errornote";
    said.textContent = "Not done: the server could not do it, or could not be reached. Load the page again and try once more.";
    document.getElementById("told").replaceChildren(said);
  };
  document.addEventListener("htmx:sendError", sayNotDone);
  document.addEventListener("htmx:responseError", sayNotDone);
  document.addEventListener("htmx:timeout", sayNotDone);
})();
