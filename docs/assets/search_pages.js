// Which pages have the words that somebody looks for, best first.
"use strict";

// For reference, to read, records.
const WEIGHTS = [0.1, 1, 1.5];
const OTHER_LANGUAGE = 0.6;

const engine = new MiniSearch({
  idField: "address",
  fields: ["title", "id", "rows", "headings", "text"],
  // The id of a row is found as a whole: its parts can be a name, of which others say more.
  tokenize: (text, field) => (field === "rows" ? text.split(" ") : tokens(text).flatMap(termsOf)),
  processTerm: (term) => term,
  searchOptions: {
    tokenize: (text) => [text],
    boost: { title: 4, id: 4, rows: 4, headings: 2 },
    prefix: (term) => !/^\d+$/.test(term),
    boostDocument: (address) => weight(byAddress.get(address)),
  },
});

const own = document.documentElement.lang;
const byAddress = new Map();
for (const [address, title, kind, verdict, lang, rank, sections] of pages) {
  const parts = sections.map(([anchor, heading, text, ids]) => ({ anchor, heading, text, ids: ids.split(" ") }));
  byAddress.set(address, { address, title, kind, verdict, lang, rank, parts });
}
const weight = ({ lang, rank }) => WEIGHTS[rank] * (lang === own ? 1 : OTHER_LANGUAGE);

const ready = engine.addAllAsync(
  [...byAddress.values()].map(({ address, title, parts }) => ({
    address,
    title,
    id: address.split("/").at(-1).replace(".html", ""),
    rows: parts.flatMap(({ ids }) => ids).join(" "),
    headings: parts.map(({ heading }) => heading).join(" "),
    text: parts.map(({ text }) => text).join(" "),
  })),
  { chunkSize: 10 },
);

// A word of many endings, without its last letters.
function stem(term) {
  const cut = /^[\u0400-\u04ff]+$/.test(term) ? (term.length > 7) + 2 * (term.length > 5) : 0;
  return term.slice(0, term.length - cut);
}

// How much of a word may be otherwise; a number or a short word is itself or another.
const nearness = (term) => (/\d|^.{0,3}$/.test(term) ? 0 : 0.25);

function forms({ whole, parts, isDate }, loosely) {
  const together = parts.length && !isDate ? [{ combineWith: "AND", queries: parts }] : [];
  const near = loosely && stem(whole) !== whole ? [stem(whole)] : [];
  return { combineWith: "OR", queries: [whole, ...together, ...near] };
}

// A page that is called just so comes first; then pages with every word; while these are none but for reference, pages with nearly these words too,
// then pages with any of them, of which those for reference come last.
const TRIES = [[false, "AND"], [true, "AND"], [true, "OR"]];

function search(query) {
  const words = tokens(query);
  const phrases = [...query.matchAll(/["\u201c\u201d]([^"\u201c\u201d]+)["\u201c\u201d]/g)].map(([, phrase]) => folded(phrase));
  const filter = ({ id }) => phrases.every((phrase) => textOf(byAddress.get(id)).includes(phrase));
  const content = ({ id }) => byAddress.get(id).rank > 0;
  const found = new Map();
  let exact = 0;
  for (const [loosely, combineWith] of words.length ? TRIES : []) {
    const queries = words.map((one) => forms(one, loosely));
    for (const one of engine.search({ combineWith, queries }, { filter, fuzzy: loosely && nearness })) if (!found.has(one.id)) found.set(one.id, one);
    if (!loosely) exact = found.size;
    if ([...found.values()].some(content)) break;
  }
  const [first, others] = [[...found.values()].slice(0, exact), [...found.values()].slice(exact)];
  const called = ({ id }) => folded(byAddress.get(id).title) === folded(query.trim());
  const ranked = [...first, ...others.filter(content), ...others.filter((one) => !content(one))];
  return ranked.sort((one, other) => called(other) - called(one));
}

const textOf = ({ title, parts }) => folded([title, ...parts.map(({ heading, text }) => `${heading} ${text}`)].join(" "));
