"use strict";
// Focus stays where the reader is when htmx swaps a part of the page, nothing that was typed is swapped away, and what
// could not be saved or sent is said in words.
(() => {
  let focused = "";

  document.addEventListener("htmx:beforeSwap", (event) => {
    // A whole page instead of a fragment is the door: the session is over.
    if (/^\s*<!doctype/i.test(event.detail.serverResponse)) {
      event.detail.shouldSwap = false;
      event.detail.isError = true;
    }
    focused = document.activeElement ? document.activeElement.id : "";
  });

  // What asks for the focus gets it once; otherwise it goes back to where it was, if that was swapped away.
  const focusWanted = () => {
    const wanted = document.querySelector("[data-focus]");
    if (wanted) wanted.removeAttribute("data-focus");
    return wanted;
  };
  document.addEventListener("htmx:afterSettle", (event) => {
    const field = event.target.matches(".place") && event.target.querySelector("textarea, input:not([type=hidden])");
    const target = focusWanted() || field || (document.activeElement === document.body && document.getElementById(focused));
    if (target) target.focus({ preventScroll: true });
  });
  const problem = focusWanted();
  if (problem) problem.focus();

  // A form that opens under a post: with a text in it, it stays; "Cancel" closes it and goes back to where it came from.
  document.addEventListener("htmx:beforeRequest", (event) => {
    const { target, requestConfig } = event.detail;
    const field = requestConfig.verb === "get" && target.matches(".place") && target.querySelector("textarea, input[type=text]");
    if (!field || !field.value.trim()) return;
    event.preventDefault();
    field.focus();
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest(".place [data-closes]");
    if (!link) return;
    event.preventDefault();
    const place = link.closest(".place");
    place.replaceChildren();
    place.closest(".post").querySelector(".post-tools a").focus();
  });

  // Why something could not be saved or sent, and whether trying again helps: not where the page itself is too old.
  const faultOf = (event) => {
    if (event.type !== "htmx:responseError") return { why: "the server could not be reached", again: true };
    const { status } = event.detail.xhr;
    if (status === 200) return { why: "you are signed out", again: false };
    if (status === 403) return { why: "this page is too old", again: false };
    if (status === 404) return { why: "it is not there for you any more", again: false };
    return { why: "the server could not do it", again: true };
  };
  let mustSaveFirst = false;
  let pressed = null;

  const sayNotSaved = (event) => {
    const { why, again } = faultOf(event);
    if (event.target.matches("[data-drafts]")) {
      event.target.textContent = `Draft not kept: ${why}.`;
      return;
    }
    const form = event.target.closest("[data-sends]");
    if (form) form.querySelector(".send-state").textContent = `Not sent: ${why}. Your text is still here. ${again ? "Try again; if that does not help, copy it and load the page again." : "Copy it, load the page again, and send it then."}`;
    const place = document.getElementById("save-state");
    if (!place || !event.target.closest("[data-saves]")) return;
    mustSaveFirst = again;
    pressed = null;
    place.classList.add("is-unsaved");
    const typed = place.closest("form").querySelector("textarea, input[type=text]");
    const anew = typed ? "Copy what you have typed, load the page again, and put it in." : "Load the page again, then choose once more.";
    place.textContent = `Not saved: ${why}. ${again ? "Your answer stays on this page; press “Save and continue” to try again." : anew}`;
  };
  // While an answer is not saved, leaving the page would lose it: it is saved first.
  document.addEventListener("submit", (event) => {
    if (!mustSaveFirst || !event.target.matches("[data-saves]")) return;
    event.preventDefault();
    pressed = event.submitter;
    htmx.trigger(event.target, "change");
  });
  document.addEventListener("htmx:afterSwap", (event) => {
    if (event.target.id !== "save-state") return;
    event.target.classList.remove("is-unsaved");
    mustSaveFirst = false;
    if (pressed) pressed.click();
  });
  document.addEventListener("htmx:sendError", sayNotSaved);
  document.addEventListener("htmx:responseError", sayNotSaved);
  document.addEventListener("htmx:timeout", sayNotSaved);

  // Asking for news: not while nobody looks, less and less often while the server cannot answer, no more once it refuses.
  const FIRST_WAIT = 30_000, LONGEST_WAIT = 600_000;
  let wait = 0;
  let quietUntil = 0;
  document.addEventListener("htmx:beforeRequest", (event) => {
    if (event.target.matches("[data-polls]") && (document.hidden || Date.now() < quietUntil)) event.preventDefault();
  });
  document.addEventListener("htmx:afterOnLoad", (event) => {
    if (event.target.matches("[data-polls]")) wait = 0;
  });
  const askLater = (event) => {
    if (!event.target.matches("[data-polls]")) return;
    wait = faultOf(event).again ? Math.min(2 * wait || FIRST_WAIT, LONGEST_WAIT) : Infinity;
    quietUntil = Date.now() + wait;
  };
  document.addEventListener("htmx:sendError", askLater);
  document.addEventListener("htmx:responseError", askLater);
  document.addEventListener("htmx:timeout", askLater);
  document.addEventListener("visibilitychange", () => {
    const asking = document.querySelector("[data-polls]");
    if (asking && !document.hidden) htmx.trigger(asking, "looked-at");
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && event.target.matches("textarea")) event.target.form.requestSubmit();
  });

  // Words selected in a section can be talked about. The way there stays for a moment when the selection goes, for a tap
  // on it takes the selection away.
  const LONGEST_QUOTE = 600;
  let offered = null;
  let going = 0;

  const offerTalk = () => {
    const selection = document.getSelection();
    const words = selection.toString().replace(/\s+/g, " ").trim();
    const sectionOf = (node) => node && (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest(".section .reading");
    const section = words && sectionOf(selection.getRangeAt(0).startContainer);
    // Three clicks select a paragraph up to the beginning of what follows, which may lie outside of the section.
    const isInside = section && (sectionOf(selection.getRangeAt(0).endContainer) === section || section.textContent.replace(/\s+/g, " ").includes(words));
    const place = isInside && section.parentElement.querySelector("[data-talk]");
    clearTimeout(going);
    if (!place) {
      going = setTimeout(() => offered && !offered.contains(document.activeElement) && offered.replaceChildren(), 600);
      return;
    }
    if (offered && offered !== place) offered.replaceChildren();
    offered = place;
    if (words.length > LONGEST_QUOTE) {
      place.textContent = `Select less to talk about it: at most ${LONGEST_QUOTE} characters.`;
      return;
    }
    const link = place.querySelector("a") || document.createElement("a");
    link.className = "button button-main";
    link.textContent = "Talk about this";
    link.href = `${place.dataset.talk}?quote=${encodeURIComponent(words)}#open-a-thread`;
    if (!link.isConnected) place.replaceChildren(link);
  };
  if (document.querySelector("[data-talk]")) {
    let settling = 0;
    document.addEventListener("selectionchange", () => {
      clearTimeout(settling);
      settling = setTimeout(offerTalk, 150);
    });
  }

  // Near the limit of a text, how much is left; said when the typing pauses.
  const NEAR_THE_LIMIT = 500;
  const counting = new WeakMap();
  const countLeft = (field) => {
    const left = Number(field.dataset.limit) - [...field.value].length;
    let counter = field.parentElement.querySelector(".counter");
    if (!counter) {
      if (left > NEAR_THE_LIMIT) return;
      counter = field.parentElement.appendChild(document.createElement("p"));
      counter.className = "counter hint";
      counter.setAttribute("role", "status");
    }
    const characters = Math.abs(left) === 1 ? "character" : "characters";
    counter.classList.toggle("is-over", left < 0);
    counter.textContent = left > NEAR_THE_LIMIT ? "" : left < 0 ? `${-left} ${characters} too many` : `${left} ${characters} left`;
  };
  document.addEventListener("input", (event) => {
    const field = event.target;
    if (!field.matches("textarea[data-limit]")) return;
    clearTimeout(counting.get(field));
    counting.set(field, setTimeout(countLeft, 300, field));
  });

  // On a phone the passage stays as it was left, open or folded, from question to question.
  const passage = document.querySelector(".passage");
  if (passage) {
    passage.open = sessionStorage.getItem("passage") === "open";
    passage.addEventListener("toggle", () => sessionStorage.setItem("passage", passage.open ? "open" : "folded"));
  }
})();
