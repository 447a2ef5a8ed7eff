// SQL over the published database, on the reader's own machine. Nothing is fetched before a click, and
// what is fetched stays in memory.
"use strict";

const form = document.querySelector("form[data-explore]");
const { load, sql, day, run, stop, save } = form.elements;
const fields = form.querySelector("fieldset");
const status = form.querySelector('[role="status"]');
const answered = form.querySelector(".answered");
const table = answered.querySelector("table");
// What SQLite says, and what to do about it.
const ADVICE = [
  [/^no such table/, "The codebook lists the tables. A column with several ids has a table of its own, such as releases__source_ids."],
  [/^no such column/, "The codebook lists the columns of each table. Text stands between single quotes, such as 'EU'."],
  [/syntax error|incomplete input/, "Look right before that place: often a comma, a bracket or a quote is missing there."],
  [/./, "Change the query, and run it again."],
];
const SIZES = [["few", 4], ["some", 6], ["many", 9], ["most", 13], ["dense", Infinity]];
const OPENED_AS_A_FILE =
  "You opened this page as a file, and browsers let no such page read another file. Open it on the site to run queries here, or run them with any SQLite program.";
const NOT_LOADED = "Not everything could be loaded. See whether you are connected, and try again.";

let files;
let worker;
let shown = { columns: [], rows: [] };

// The view after the # is sent to no server: #sql=select…&day=2024-09-30, or #claim=seed-26.
function asked() {
  return new URLSearchParams(location.hash.slice(1));
}

function say(text) {
  status.textContent = text;
}

// One message, one answer. A worker that was stopped never answers.
function ask(message) {
  return new Promise((resolve) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = () => resolve({ failed: "its script did not start" });
    worker.postMessage(message);
  });
}

async function bytes(address) {
  const response = await fetch(address, { cache: "no-store" });
  if (!response.ok) throw new TypeError(response.statusText);
  return response.arrayBuffer();
}

async function fetchFiles() {
  const { sqlite, database, asOf } = form.dataset;
  const [program, data, views] = await Promise.all([sqlite, database, asOf].map(bytes));
  return { sqlite: program, database: data, asOf: new TextDecoder().decode(views) };
}

function startWorker() {
  worker = new Worker(form.dataset.worker);
  return ask({ files });
}

async function loadAll() {
  load.disabled = true;
  say("Loading…");
  try {
    files = await fetchFiles();
  } catch {
    load.disabled = false;
    say(NOT_LOADED);
    return;
  }
  const { failed } = await startWorker();
  if (failed) {
    say(`SQLite does not run in this browser (${failed}). Browsers at a raised level of security switch it off. The answers below stand without it.`);
    return;
  }
  form.querySelector(".load").hidden = true;
  fields.disabled = false;
  say("The database is loaded. Write a query, or run one of those below.");
  document.querySelectorAll(".question").forEach(makeButton);
  await fillIn();
}

// Fills in what the address asks for, and runs it.
async function fillIn() {
  const claim = asked().get("claim");
  day.value = asked().get("day") ?? "";
  sql.value = asked().get("sql") ?? (claim && files ? (await ask({ claim })).sql : "");
  if (!files) say(sql.value || claim ? "Load the database to run the query that this address names." : "");
  else if (sql.value) await answer();
  else if (claim) say(`There is no test of a claim ${claim}.`);
}

function makeButton(question) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Run this query";
  button.addEventListener("click", () => {
    sql.value = question.querySelector("[data-query]").textContent;
    day.value = "";
    keepAndAnswer();
  });
  question.querySelector("details").after(button);
}

function keepAndAnswer() {
  const view = new URLSearchParams({ sql: sql.value });
  if (day.value) view.set("day", day.value);
  history.replaceState(null, "", `#${view}`);
  return answer();
}

async function answer() {
  running(true);
  say("Running…");
  answered.hidden = true;
  const found = await ask({ sql: sql.value, day: day.value });
  running(false);
  if (found.failed) return say(`SQLite says: ${found.failed}. ${ADVICE.find(([fault]) => fault.test(found.failed))[1]}`);
  if (!found.columns.length) return say("This query gives no table. Begin it with “select”.");
  show(found);
  const rows = found.rows.length === 1 ? "1 row" : `${found.rows.length} rows`;
  say(found.more ? `The first ${rows}. To see others, add a condition, or “limit” and “offset”.` : `${rows}.`);
  status.scrollIntoView();
}

function running(now) {
  run.disabled = now;
  stop.disabled = !now;
}

function show(found) {
  shown = found;
  const cell = (tag, text) => Object.assign(document.createElement(tag), { textContent: text ?? "" });
  const head = document.createElement("tr");
  head.append(...found.columns.map((name) => Object.assign(cell("th", name), { scope: "col" })));
  const rows = found.rows.map((values) => {
    const row = document.createElement("tr");
    row.append(...values.map((value, index) => {
      const made = cell("td", value);
      made.dataset.label = found.columns[index];
      if (typeof value === "number") made.className = "number";
      return made;
    }));
    return row;
  });
  table.replaceChildren(cell("caption", "Answer"), document.createElement("thead"), document.createElement("tbody"));
  table.tHead.append(head);
  table.tBodies[0].append(...rows);
  // The more columns, the sooner each row stands as a list.
  const [size] = SIZES.find(([, columns]) => found.columns.length < columns);
  answered.querySelector(".table-box").className = `table-box ${size}`;
  answered.hidden = false;
}

function csv({ columns, rows }) {
  const quoted = (value) => (/[",\n\r]/.test(value) ? `"${String(value).replaceAll('"', '""')}"` : String(value ?? ""));
  return [columns, ...rows].map((cells) => `${cells.map(quoted).join(",")}\n`).join("");
}

load.addEventListener("click", loadAll);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  keepAndAnswer();
});
stop.addEventListener("click", async () => {
  worker.terminate();
  await startWorker();
  running(false);
  say("Stopped. A join without a condition, or a recursion without an end, can run for ever.");
});
save.addEventListener("click", () => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([csv(shown)], { type: "text/csv" }));
  link.download = "answer.csv";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
});
addEventListener("hashchange", fillIn);

form.hidden = false;
if (location.protocol === "file:") {
  form.querySelector(".load").hidden = true;
  fields.hidden = true;
  say(OPENED_AS_A_FILE);
} else {
  fillIn();
}
