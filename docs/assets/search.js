// Search through search_index.js, which `python -m scripts seal` makes from the built pages:
// [[address, [[anchor, heading, text], …]], …]. Nothing typed here leaves the page or is kept.
"use strict";

const MOST = 60;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const NAMED_DAY = /\b(\d{1,2})(?:st|nd|rd|th)?\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+(\d{4})\b/g;
const NAMED_MONTH = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(\d{4})\b/g;
const NUMBERED_DAY = /\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/g;

const two = (number) => String(number).padStart(2, "0");
const month = (name) => two(MONTHS.indexOf(name) + 1);

// One form for both sides: no accents, small letters, dates year first.
function plain(text) {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[\u2010-\u2013]/g, "-")
    .replace(/\s+/g, " ")
    .replace(NAMED_DAY, (_, day, name, year) => `${year}-${month(name)}-${two(day)}`)
    .replace(NAMED_MONTH, (_, name, year) => `${year}-${month(name)}`)
    .replace(NUMBERED_DAY, (_, day, number, year) => `${year}-${two(number)}-${two(day)}`);
}

const PARTS = SEARCH_INDEX.flatMap(([address, sections]) =>
  sections.map(([anchor, heading, text], index) => ({
    href: anchor && index ? `${address}#${anchor}` : address,
    page: sections[0][1],
    heading,
    text,
    keys: [plain(`${heading} ${address}`), plain(text)],
  })),
);

function score(part, words) {
  let sum = 0;
  for (const word of words) {
    const [title, text] = part.keys.map((key) => key.indexOf(word));
    if (title < 0 && text < 0) return 0;
    // The start of a word counts for more than its middle.
    if (title >= 0) sum += title === 0 || /\W/.test(part.keys[0][title - 1]) ? 10 : 5;
    if (text >= 0) sum += text === 0 || /\W/.test(part.keys[1][text - 1]) ? 2 : 1;
  }
  return sum;
}

function found(query) {
  const words = plain(query).split(" ").filter(Boolean);
  if (!words.length) return [];
  return PARTS.map((part) => [score(part, words), part])
    .filter(([sum]) => sum)
    .sort(([a], [b]) => b - a)
    .map(([, part]) => part);
}

function result({ href, page, heading, text }) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  const words = document.createElement("p");
  link.href = href;
  link.textContent = heading && heading !== page ? `${page}: ${heading}` : page;
  words.className = "soft";
  words.textContent = text.length > 160 ? `${text.slice(0, 160).replace(/\s\S*$/, "")} …` : text;
  item.append(link, words);
  return item;
}

function start(place) {
  const label = document.createElement("label");
  const input = document.createElement("input");
  const count = document.createElement("p");
  const list = document.createElement("ol");
  input.type = "search";
  input.autocomplete = "off";
  input.spellcheck = false;
  label.append("Search for a name, place, date, number or id ", input);
  count.setAttribute("role", "status");
  list.className = "results";
  input.addEventListener("input", () => {
    const parts = found(input.value);
    list.replaceChildren(...parts.slice(0, MOST).map(result));
    const more = parts.length > MOST ? `, the best ${MOST} shown` : "";
    count.textContent = input.value.trim() ? `${parts.length} found${more}` : "";
  });
  const note = document.createElement("p");
  note.className = "soft";
  note.textContent = "What you type stays in this page: it is not sent anywhere and not kept.";
  place.replaceChildren(label, note, count, list);
}

start(document.getElementById("search-box"));
