// Finds what was typed in the pages' words, for the theme's search. Its own way of looking things up
// cannot hold the many numbers of this site, and knows no dates. Nothing typed here leaves the device.
"use strict";

const MONTHS = [
  ..."january february march april may june july".split(" "),
  ..."august september october november december".split(" "),
];
const NAME = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
const YEAR = "([12]\\d{3})";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
// Every way to type a date, and the places of its year, month and day.
const DATES = [
  [new RegExp(`\\b${DAY} ${NAME},? ${YEAR}\\b`, "g"), 3, 2, 1],
  [new RegExp(`\\b${NAME} ${DAY},? ${YEAR}\\b`, "g"), 3, 1, 2],
  [new RegExp(`\\b(\\d{1,2})([./])(\\d{1,2})\\2${YEAR}\\b`, "g"), 4, 3, 1],
  [new RegExp(`\\b${YEAR}([./])(\\d{1,2})\\2(\\d{1,2})\\b`, "g"), 1, 3, 4],
  [new RegExp(`\\b${NAME} ${YEAR}\\b`, "g"), 2, 1],
];
const AROUND = 70;
const SETUP = 0;
const READY = 1;
const QUERY = 2;
const RESULT = 3;

let pages = [];

// Small letters without accents. The length stays, so that places in the text do too.
function folded(text) {
  return text
    .replace(/[^\x00-\x7f]/g, (letter) => letter.normalize("NFD")[0])
    .toLowerCase()
    .replace(/ł/g, "l")
    .replace(/[\u2010-\u2013]/g, "-")
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s/g, " ");
}

function month(text) {
  const named = MONTHS.findIndex((name) => name.startsWith(text.slice(0, 3)));
  return /\d/.test(text) ? Number(text) : named + 1;
}

// What stands in pages for a date: 2024-09-16 or "16 September 2024".
function written(year, number, day) {
  const two = (part) => String(part).padStart(2, "0");
  const name = `${MONTHS[number - 1]} ${year}`;
  return day ? [`${year}-${two(number)}-${two(day)}`, `${Number(day)} ${name}`] : [`${year}-${two(number)}`, name];
}

// The words that a page must all have; each a list of the forms that it may have there.
function wanted(query) {
  const words = [];
  let rest = folded(query);
  for (const [pattern, year, named, day] of DATES) {
    rest = rest.replace(pattern, (...parts) => {
      const number = month(parts[named]);
      if (number < 1 || number > MONTHS.length) return parts[0];
      words.push(written(parts[year], number, day && parts[day]));
      return " ";
    });
  }
  for (const [, phrase, word] of rest.matchAll(/"([^"]+)"|([^\s"]+)/g)) {
    const iso = word && /^([12]\d{3})-(\d{2})(?:-(\d{2}))?$/.exec(word);
    const known = iso && MONTHS[iso[2] - 1];
    words.push(known ? written(iso[1], Number(iso[2]), iso[3]) : [phrase ?? word]);
  }
  return words;
}

// The start of a word counts for more than its middle.
function found(text, forms, whole, part) {
  let best = 0;
  for (const form of forms) {
    for (let at = text.indexOf(form); at >= 0 && best < whole; at = text.indexOf(form, at + 1)) {
      const starts = at === 0 || !/[a-z0-9]/.test(text[at - 1]) || !/[a-z0-9]/.test(form[0]);
      best = Math.max(best, starts ? whole : part);
    }
  }
  return best;
}

function score(section, forms) {
  return found(section.name, forms, 10, 4) + found(section.id, forms, 10, 4) + found(section.words, forms, 2, 1);
}

const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

function marked(text, words) {
  const plain = folded(text);
  let html = "";
  let at = 0;
  while (at < text.length) {
    const form = words.flat().find((word) => plain.startsWith(word, at));
    if (form) html += `<mark data-md-highlight>${escaped(text.slice(at, at + form.length))}</mark>`;
    else html += escaped(text[at]);
    at += form ? form.length : 1;
  }
  return html;
}

// The words around the first that was looked for.
function teaser({ text, words: plain }, words) {
  const places = words.flat().map((word) => plain.indexOf(word)).filter((place) => place >= 0);
  const first = places.length ? Math.min(...places) : 0;
  const start = first > AROUND ? text.indexOf(" ", first - AROUND) + 1 : 0;
  const end = text.length > first + 2 * AROUND ? text.lastIndexOf(" ", first + 2 * AROUND) : text.length;
  const piece = marked(text.slice(start, Math.max(end, first)), words);
  return piece && `<p>${start ? "… " : ""}${piece}${end < text.length ? " …" : ""}</p>`;
}

function shown(section, sum, words) {
  const { location, title } = section;
  return { location, title: marked(title, words), text: teaser(section, words), score: sum, terms: {} };
}

// A page with all words, in whichever of its parts; then the parts that have any.
function matches(sections, words) {
  const scores = sections.map((section) => words.map((forms) => score(section, forms)));
  const best = words.map((_, word) => Math.max(...scores.map((row) => row[word])));
  if (best.includes(0)) return null;
  const total = best.reduce((sum, one) => sum + one, 0);
  const parts = sections.map((section, index) => [section, scores[index].reduce((sum, one) => sum + one, 0)]);
  const [page, ...rest] = parts;
  const others = rest.filter(([, sum]) => sum).sort(([, a], [, b]) => b - a);
  return [shown(page[0], total, words), ...others.map(([section, sum]) => shown(section, sum, words))];
}

const place = ({ location }) => Number(location.startsWith("records/sources/"));

// How many letters two words differ by.
function distance(a, b) {
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] !== b[j - 1]));
    }
    row = next;
  }
  return row[b.length];
}

// The words of the pages that may be meant by one that none has: another letter in every four.
function meant(word) {
  const most = /^\p{L}+$/u.test(word) ? Math.min(2, Math.floor(word.length / 4)) : 0;
  const near = (other) => Math.abs(other.length - word.length) <= most && distance(word, other) <= most;
  return most ? [...new Set(pages.flat().flatMap(({ words }) => words.match(/\p{L}{4,}/gu) ?? []))].filter(near) : [];
}

function search(query) {
  const words = wanted(query);
  const exact = ranked(words);
  const known = (forms) => pages.flat().some((section) => score(section, forms));
  return exact.length ? exact : ranked(words.map((forms) => (known(forms) ? forms : meant(forms[0]))));
}

function ranked(words) {
  if (!words.length) return [];
  const size = (sections) => sections.reduce((sum, { text }) => sum + text.length, 0);
  return pages
    .map((sections) => [matches(sections, words), size(sections)])
    .filter(([parts]) => parts)
    // Records before the bibliography; of equals the shorter page, which says more about the words.
    .sort(([[a], small], [[b], large]) => place(a) - place(b) || b.score - a.score || small - large)
    .map(([parts]) => parts);
}

function plainText(html) {
  const named = { lt: "<", gt: ">", quot: '"', amp: "&", nbsp: " " };
  return html
    .replace(/<[^>]+>/g, " ")
    .replace(/&(?:#(\d+)|(\w+));/g, (all, code, name) => (code ? String.fromCodePoint(code) : named[name] ?? all))
    .replace(/\s+/g, " ")
    .trim();
}

function setUp(docs) {
  const byPage = new Map();
  for (const doc of docs) {
    const [address, anchor] = doc.location.split("#");
    const [title, text] = [plainText(doc.title), plainText(doc.text)];
    const section = { location: doc.location, title, text, words: folded(text) };
    // Addresses and anchors hold the ids of records.
    section.id = folded(anchor ?? address);
    section.name = folded(title);
    byPage.set(address, [...(byPage.get(address) ?? []), section]);
  }
  pages = [...byPage.values()];
}

addEventListener("message", ({ data: { type, data } }) => {
  if (type === SETUP) {
    setUp(data.docs);
    postMessage({ type: READY });
  } else if (type === QUERY) {
    postMessage({ type: RESULT, data: { items: search(data) } });
  }
});
