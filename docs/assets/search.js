// The search in the header: what was typed, and the list of pages that have it. frame.js fetches this
// with the first focus. Nothing typed here leaves the device or is kept.
"use strict";

const WAIT = 150;
const SHORTEST = 2;
const SHOWN = 20;
const AROUND = 70;
const siteTop = new URL("..", document.currentScript.src);

// The text with its words that were found marked, from `start` to `end`.
function marked(text, terms, start = 0, end = text.length) {
  const pieces = [];
  let at = start;
  for (const token of tokens(text).sort((a, b) => a.at - b.at)) {
    if (token.at < at || token.at + token.size > end || !termsOf(token).some((term) => terms.has(term))) continue;
    const mark = document.createElement("mark");
    mark.textContent = text.slice(token.at, token.at + token.size);
    pieces.push(text.slice(at, token.at), mark);
    at = token.at + token.size;
  }
  return [...pieces, text.slice(at, end)];
}

// The part of a page that has most of the words, and the place of the first of them in it.
function best(parts, terms) {
  const places = parts.map(({ heading, text }) => {
    const hits = tokens(`${heading} ${text}`).filter((token) => termsOf(token).some((term) => terms.has(term)));
    return { count: new Set(hits.map(({ whole }) => whole)).size, first: Math.min(...hits.map(({ at }) => at)) - heading.length - 1 };
  });
  const most = Math.max(...places.map(({ count }) => count));
  const index = places.findIndex(({ count }) => count === most);
  return [parts[index], most ? Math.max(places[index].first, 0) : 0];
}

function teaser({ text }, first, terms) {
  const start = first > AROUND ? text.indexOf(" ", first - AROUND) + 1 : 0;
  const end = text.length > first + 2 * AROUND ? text.lastIndexOf(" ", first + 2 * AROUND) : text.length;
  return [start ? "… " : "", ...marked(text, terms, start, Math.max(start, end)), end < text.length ? " …" : ""];
}

function element(name, className, ...content) {
  const made = document.createElement(name);
  made.className = className;
  made.append(...content);
  return made;
}

// A row that was asked for by its id is where the link leads.
function line({ id, terms: matched }, query) {
  const { address, title, kind, verdict, parts } = byAddress.get(id);
  const terms = new Set(matched);
  const [part, first] = best(parts, terms);
  const row = parts.flatMap(({ ids }) => ids).find((one) => one && folded(one) === folded(query));
  const anchor = row ?? part.anchor;
  const link = element("a", "");
  link.href = new URL(anchor ? `${address}#${anchor}` : address, siteTop).href;
  link.append(element("span", "title", ...marked(title, terms)));
  if (verdict) link.append(" ", element("span", "verdict", verdict));
  const heading = part.heading && part.heading !== title ? [element("strong", "", ...marked(part.heading, terms)), " "] : [];
  link.append(element("span", "teaser", ...heading, ...teaser(part, first, terms)));
  if (kind) link.append(element("small", "", kind));
  return element("li", "", link);
}

const searchBox = document.querySelector(".search");
const searchField = searchBox.querySelector("input");
const answer = searchBox.querySelector(".found");
const count = answer.querySelector("[role=status]");
const list = answer.querySelector("ol");
let waiting;

function listPages(found, query) {
  const say = (name, number) => count.dataset[name].replace("{n}", number);
  const words = [say(found.length ? "found" : "none", found.length)];
  if (found.length > SHOWN) words.push(say("first", SHOWN));
  count.textContent = words.join(" ");
  list.replaceChildren(...found.slice(0, SHOWN).map((one) => line(one, query)));
}

function closeSearch() {
  clearTimeout(waiting);
  answer.hidden = true;
  list.replaceChildren();
  count.textContent = "";
}

// An answer that comes when something else is typed already is dropped.
async function lookUp(query) {
  await ready;
  if (searchField.value.trim() === query) listPages(search(query), query);
}

// The place of the answer is there before the answer is, so that a screen reader reads it out.
function lookUpSoon() {
  const query = searchField.value.trim();
  clearTimeout(waiting);
  if (query.length < SHORTEST) return closeSearch();
  answer.hidden = false;
  waiting = setTimeout(lookUp, WAIT, query);
}

function move(step) {
  const stops = [searchField, ...list.querySelectorAll("a")];
  const next = stops[stops.indexOf(document.activeElement) + step];
  if (next) next.focus();
}

function startSearch() {
  searchField.addEventListener("input", lookUpSoon);
  searchBox.addEventListener("submit", (event) => {
    event.preventDefault();
    list.querySelector("a")?.click();
  });
  searchBox.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && !answer.hidden) {
      event.preventDefault();
      move(step);
    }
    if (event.key === "Escape") {
      searchField.focus();
      closeSearch();
    }
  });
  searchBox.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget && !searchBox.contains(relatedTarget)) closeSearch();
  });
  lookUpSoon();
}

// Where they did not come, frame.js has said so.
if (globalThis.searchIndex && globalThis.MiniSearch) startSearch();
