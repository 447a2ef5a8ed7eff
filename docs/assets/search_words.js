// What a text's words are to the search: dates as 2024-09-16, numbers without their groups, ids
// whole and in parts, names with their other spellings.
"use strict";

const { pages, months, same } = globalThis.searchIndex;

// A number of a month for each of its names, in every language that the index has.
const monthOf = new Map(months.flatMap((names, place) => names.map((name) => [folded(name), place + 1])));
// The other spellings of a word.
const spellings = new Map();
for (const group of same.map((words) => words.map(folded))) {
  for (const word of group) spellings.set(word, new Set([...(spellings.get(word) ?? [word]), ...group]));
}

const MONTH = `(${[...months.flat()].sort((a, b) => b.length - a.length).join("|")})\\.?`;
const YEAR = "([12]\\d{3})";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const EDGES = ["(?<![\\p{L}\\p{N}])", "(?![\\p{L}\\p{N}])"];
// Every way to write a date, and the places of its year, month and day.
const DATES = [
  [`${DAY}\\s${MONTH},?\\s${YEAR}`, 3, 2, 1],
  [`${MONTH}\\s${DAY},?\\s${YEAR}`, 3, 1, 2],
  [`(\\d{1,2})([./])(\\d{1,2})\\2${YEAR}`, 4, 3, 1],
  [`${YEAR}([./])(\\d{1,2})\\2(\\d{1,2})`, 1, 3, 4],
  [`${MONTH}\\s${YEAR}`, 2, 1],
].map(([pattern, ...places]) => [new RegExp(EDGES.join(pattern), "giu"), ...places]);
const NUMBER = "\\d{1,3}(?:[\\s,]\\d{3})+(?!\\p{N})";
const LETTERS = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'`\u00b4\u02b9\u02bb-\u02bd\u2018\u2019\u2032]*";
const WORD = new RegExp(`${NUMBER}|${LETTERS}(?:[-\u2010\u2011./_:]${LETTERS})*`, "gu");

function isoDate(parts, [year, month, day]) {
  const number = /\d/.test(parts[month]) ? Number(parts[month]) : monthOf.get(folded(parts[month]));
  const two = (part) => String(part).padStart(2, "0");
  if (!number || number > 12) return "";
  return [parts[year], two(number), ...(parts[day] ? [two(parts[day])] : [])].join("-");
}

// A word with what it is made of: "2024/1865" has two parts, "E.O." is one.
function word(text) {
  const whole = folded(text);
  const parts = whole.split(/[-./_:]/);
  if (parts.length > 1 && parts.every((part) => part.length === 1)) return { whole: parts.join(""), parts: [] };
  return { whole, parts: parts.length > 1 ? parts.filter(Boolean) : [] };
}

// Dates first, then the words of what is left, each with its place.
function tokens(text) {
  const found = [];
  let rest = text;
  for (const [pattern, ...places] of DATES) {
    rest = rest.replace(pattern, (...parts) => {
      const [all] = parts;
      const whole = isoDate(parts, places);
      if (!whole) return all;
      found.push({ at: parts.at(-2), size: all.length, whole, parts: [whole.slice(0, 7), ...all.match(WORD).map(folded)], isDate: true });
      return " ".repeat(all.length);
    });
  }
  for (const match of rest.matchAll(WORD)) found.push({ at: match.index, size: match[0].length, ...word(match[0]) });
  return found;
}

const termsOf = ({ whole, parts }) => [whole, ...parts].flatMap((term) => [...(spellings.get(term) ?? [term])]);
