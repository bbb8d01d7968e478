"use strict";
// At the desk: where drafts are read, a single key does what its button does, and after a swap the focus is on the new
// question. What the server could not do is said in words.
(() => {
  const STORED = "review-keys";
  const areOn = () => localStorage.getItem(STORED) !== "off";
  const show = () => document.documentElement.classList.toggle("has-keys", areOn());

  const offerKeys = (list) => {
    const box = document.getElementById("keys-on");
    list.hidden = false;
    box.checked = areOn();
    box.addEventListener("change", () => {
      localStorage.setItem(STORED, box.checked ? "on" : "off");
      show();
    });
    show();
    document.addEventListener("keydown", press);
  };
  const press = (event) => {
    if (!areOn() || event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing) return;
    if (event.target.closest("input, textarea, select, [contenteditable]")) return;
    // Pressed while the next question is on its way, it would be for one that nobody has read.
    if (document.querySelector(".htmx-request, .htmx-swapping, .htmx-settling")) return;
    const wanted = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (!wanted) return;
    event.preventDefault();
    wanted.click();
  };
  const list = document.getElementById("keys");
  if (list) offerKeys(list);

  document.addEventListener("htmx:afterSettle", (event) => {
    if (event.target.id === "review") event.target.querySelector("[data-focus]").focus();
  });

  const say = (why) => {
    const said = document.createElement("p");
    said.className = "errornote";
    said.textContent = `Not done: ${why}; if that does not help, load the page again.`;
    document.querySelector("#told, #checked").replaceChildren(said);
  };
  // A page without the part that was asked for is the door: the session is over. Nothing that was typed goes.
  document.addEventListener("htmx:beforeSwap", (event) => {
    const { xhr, target, serverResponse } = event.detail;
    if (xhr.status !== 200 || serverResponse.includes(`id="${target.id}"`)) return;
    event.detail.shouldSwap = false;
    say("you are signed out. Sign in in another tab, then try again");
  });
  const sayNotDone = () => say("the server could not be reached, or could not do it. Try again");
  document.addEventListener("htmx:sendError", sayNotDone);
  document.addEventListener("htmx:responseError", sayNotDone);
  document.addEventListener("htmx:timeout", sayNotDone);
})();
