// What is the same to a reader who looks for it, in the search and in the filters of tables:
// letters with and without accents, every sign for an apostrophe, digits however they are grouped.
"use strict";

{
  const APOSTROPHES = /['`\u00b4\u02b9\u02bb-\u02bd\u02c8\u2018\u2019\u201b\u2032\uff07]/g;
  const GROUPED = /\b\d{1,3}(?:[ ,]\d{3})+\b/g;

  globalThis.folded = (text) =>
    text
      .replace(APOSTROPHES, "'")
      .normalize("NFKD")
      .replace(/[\p{M}\u00ad]/gu, "")
      .toLowerCase()
      .replace(/ł/g, "l")
      .replace(/[\u2010-\u2015\u2212]/g, "-")
      .replace(/'s\b|'/g, "")
      .replace(GROUPED, (digits) => digits.replace(/[ ,]/g, ""))
      .replace(/\s+/g, " ")
      .trim();
}
