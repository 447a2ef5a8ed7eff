// What the frame of a page can do beyond plain links: fetch the search, and leave at once.
"use strict";

document.documentElement.classList.replace("no-js", "js");

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

// What the search needs comes with its first focus: scripts, which a page opened as a file may run too.
const assets = new URL(".", document.currentScript.src);
const SEARCH = ["folding", "minisearch/index", "search_index", "search_words", "search_pages", "search"];
document.querySelector(".search input").addEventListener("focus", fetchSearch, { once: true });

function fetchSearch() {
  for (const name of SEARCH) {
    const script = document.createElement("script");
    script.src = new URL(`${name}.js`, assets).href;
    script.async = false;
    script.addEventListener("error", sayThatSearchIsBroken);
    document.head.append(script);
  }
}

function sayThatSearchIsBroken() {
  const answer = document.querySelector(".search .found");
  const status = answer.querySelector("[role=status]");
  answer.hidden = false;
  status.textContent = status.dataset.broken;
}
