// What the frame of a page can do beyond plain links: search, and leave at once.
"use strict";

document.documentElement.classList.replace("no-js", "js");

// The theme asks by these for what it kept in the browser: nothing is kept.
window.__md_scope = new URL(".", location);
window.__md_get = () => null;
window.__md_set = () => {};

// "Leave this page": a plain link does it too; this also blanks the page before the line answers,
// and takes the page out of the back button's list.
for (const link of document.querySelectorAll("a.leave")) {
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    document.title = "";
    document.documentElement.hidden = true;
    location.replace(link.href);
  });
}

// The open menu lies over the page, so it goes away with a choice made in it, and with Escape.
const menu = document.querySelector(".menu");
menu.addEventListener("click", (event) => {
  if (event.target.closest("nav a")) menu.open = false;
});
menu.addEventListener("keydown", (event) => {
  if (event.key === "Escape") menu.open = false;
});

// A page opened as a file may not start a worker: the search then works in a frame of this page.
class WorkerInFrame extends EventTarget {
  constructor(address) {
    super();
    const frame = document.createElement("iframe");
    frame.hidden = true;
    document.body.append(frame);
    const script = frame.contentDocument.createElement("script");
    this.inside = frame.contentWindow;
    this.inside.postMessage = (data) => this.dispatchEvent(new MessageEvent("message", { data }));
    this.ready = new Promise((resolve) => script.addEventListener("load", resolve));
    script.src = address;
    frame.contentDocument.head.append(script);
  }

  async postMessage(data) {
    await this.ready;
    this.inside.dispatchEvent(new MessageEvent("message", { data }));
  }
}

if (location.protocol === "file:") window.Worker = WorkerInFrame;

// The theme's script, and the words of all pages that it fetches, come with the first search.
function startSearch() {
  const waiting = document.querySelector("script[data-src]");
  if (!waiting) return;
  waiting.remove();
  const script = document.createElement("script");
  script.src = waiting.dataset.src;
  script.addEventListener("load", openOwnSearch);
  document.body.append(script);
}

// Zensical's search opens by a button, and brings a style that the policy blocks in that form.
function openOwnSearch() {
  for (const { shadowRoot } of document.body.children) {
    const style = shadowRoot?.querySelector("style");
    if (!style) continue;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style.textContent);
    shadowRoot.adoptedStyleSheets = [sheet];
    document.querySelector(".md-search__button").click();
  }
}

const toggle = document.getElementById("__search");
const input = document.querySelector(".md-search__input");
// Material lets another script look things up (search_worker.js says why); Zensical has its own.
const settings = document.getElementById("__config");
if (input) {
  const config = JSON.parse(settings.textContent);
  config.search = new URL("search_worker.js", document.currentScript.src).href;
  settings.textContent = JSON.stringify(config);
}

toggle.addEventListener("change", () => {
  startSearch();
  if (toggle.checked && input) input.focus();
});
document.querySelector(".md-search").addEventListener("focusin", () => {
  toggle.checked = true;
  startSearch();
});
