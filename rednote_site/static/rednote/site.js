"use strict";
// Focus stays where the reader is when htmx swaps a part of the page, and a save that failed is said in words.
(() => {
  let focused = "";

  document.addEventListener("htmx:beforeSwap", () => {
    focused = document.activeElement ? document.activeElement.id : "";
  });

  document.addEventListener("htmx:afterSettle", (event) => {
    if (document.activeElement && document.activeElement !== document.body) return;
    const target = event.target.querySelector("[data-focus]") || document.getElementById(focused);
    if (target) target.focus({ preventScroll: true });
  });

  const sayNotSaved = (event) => {
    const place = document.getElementById("save-state");
    if (!place || !event.target.closest("[data-saves]")) return;
    place.classList.add("is-unsaved");
    place.textContent = "Not saved: the server could not be reached. Your choice stays on this page; press “Save and continue” to try again.";
  };
  document.addEventListener("htmx:afterSwap", (event) => {
    if (event.target.id === "save-state") event.target.classList.remove("is-unsaved");
  });
  document.addEventListener("htmx:sendError", sayNotSaved);
  document.addEventListener("htmx:responseError", sayNotSaved);
  document.addEventListener("htmx:timeout", sayNotSaved);
})();
