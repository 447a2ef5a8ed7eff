// Tables to sort and filter: <div class="table-box" data-table><table>, with data-type="number|date|text"
// on its headings. Lists to choose from: <form data-choose="id of the list" hidden> with selects.
"use strict";

const FEW_ROWS = 8;
const SORTED_AT_A_GLANCE = 2;
// A page in another language brings its own words.
const WORDS = {
  filter: "Filter the rows: ",
  rows: "{} of {} rows, with \u201c{}\u201d",
  shown: "{} of {}",
  ...document.documentElement.dataset,
};
const filled = (words, ...parts) => parts.reduce((text, part) => text.replace("{}", () => part), words);

// Dates sort as text: 2024, 2024-09, 2024-09-04.
function sortValue(cell, type) {
  const text = (cell.dataset.value ?? cell.textContent).trim();
  if (type !== "number") return text.toLowerCase();
  // "about 12 345" counts as 12345, whatever space stands between.
  const digits = text.replace(/[\s,]/g, "").match(/[-\u2212]?\d+(\.\d+)?/);
  return digits ? Number(digits[0].replace("\u2212", "-")) : "";
}

// Empty cells come last.
function compare(a, b, direction) {
  if (a === "" || b === "") return (a === "") - (b === "");
  const order = typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), "en");
  return order * direction;
}

// The view, after the #, is sent to no server and stands nowhere else: #what=easing&rows2=exchange&sort2=-3
function view() {
  return new URLSearchParams(location.hash.includes("=") ? location.hash.slice(1) : "");
}

function keep(changes) {
  const now = view();
  for (const [name, value] of changes) value ? now.set(name, value) : now.delete(name);
  const [page] = location.href.split("#");
  history.replaceState(null, "", String(now) ? `#${now}` : page);
}

// `restore` gets the view whenever it names one of these, and not where the address leads to a place.
function follow(names, restore) {
  const read = () => {
    const now = view();
    if (names.some((name) => now.has(name))) restore(now);
  };
  addEventListener("hashchange", read);
  read();
}

function sortBy(table, heading, direction) {
  const column = heading.cellIndex;
  const body = table.tBodies[0];
  const rows = [...body.rows].map((row) => [sortValue(row.cells[column], heading.dataset.type), row]);
  rows.sort(([a], [b]) => compare(a, b, direction));
  body.append(...rows.map(([, row]) => row));
  for (const other of heading.parentNode.cells) other.removeAttribute("aria-sort");
  heading.setAttribute("aria-sort", direction > 0 ? "ascending" : "descending");
}

// In the address: the number of the column, below zero where the largest stands first.
function makeSortable(table, name) {
  const headings = [...table.querySelectorAll('thead th[scope="col"]')];
  headings.forEach((heading, index) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    button.addEventListener("click", () => {
      const direction = heading.getAttribute("aria-sort") === "ascending" ? -1 : 1;
      sortBy(table, heading, direction);
      keep([[name, String(direction * (index + 1))]]);
    });
    heading.append(button);
  });
  follow([name], (now) => {
    const column = Number(now.get(name));
    const heading = headings[Math.abs(column) - 1];
    if (heading) sortBy(table, heading, Math.sign(column));
  });
}

function makeFilter(box, table, name) {
  const rows = [...table.tBodies[0].rows];
  const texts = rows.map((row) => folded(row.textContent));
  const tools = document.createElement("div");
  const label = document.createElement("label");
  const input = document.createElement("input");
  const count = document.createElement("output");
  tools.className = "table-tools";
  input.type = "search";
  // The browser shall not remember what somebody looked for.
  input.autocomplete = "off";
  label.append(WORDS.filter, input);
  tools.append(label, count);
  const show = () => {
    const words = folded(input.value).split(" ").filter(Boolean);
    let shown = 0;
    rows.forEach((row, index) => {
      row.hidden = !words.every((word) => texts[index].includes(word));
      shown += !row.hidden;
    });
    // Stands on paper too, where there is no field that says it.
    count.textContent = words.length ? filled(WORDS.rows, shown, rows.length, words.join(" ")) : "";
  };
  input.addEventListener("input", () => {
    show();
    keep([[name, input.value.trim()]]);
  });
  box.before(tools);
  follow([name], (now) => {
    input.value = now.get(name);
    show();
  });
}

document.querySelectorAll(".table-box[data-table]").forEach((box, index) => {
  const table = box.querySelector("table");
  const [rows, sort] = [`rows${index + 1}`, `sort${index + 1}`];
  if (table.tBodies[0].rows.length > SORTED_AT_A_GLANCE) makeSortable(table, sort);
  if (table.tBodies[0].rows.length > FEW_ROWS) makeFilter(box, table, rows);
  follow([rows, sort], () => box.closest("details")?.setAttribute("open", ""));
});

function makeChoices(form) {
  const list = document.getElementById(form.dataset.choose);
  const items = [...list.querySelectorAll("li")];
  const fields = [...form.elements].filter((field) => field.name);
  const count = form.querySelector("output");
  const all = count.textContent;

  const fits = ({ dataset }, { name, value }) =>
    name === "from" ? dataset.year >= value
      : name === "to" ? dataset.year <= value
        : dataset[name]?.split(";").includes(value);
  const show = () => {
    const chosen = fields.filter((field) => field.value);
    let shown = 0;
    for (const item of items) {
      item.hidden = !chosen.every((field) => fits(item, field));
      shown += !item.hidden;
    }
    for (const group of list.querySelectorAll("section")) {
      group.hidden = !group.querySelector("li:not([hidden])");
      const link = document.querySelector(`[href="#${group.id}"]`);
      if (link) link.hidden = group.hidden;
    }
    count.textContent = chosen.length ? filled(WORDS.shown, shown, all) : all;
  };
  const choose = () => {
    show();
    keep(fields.map(({ name, value }) => [name, value]));
  };
  form.addEventListener("change", choose);
  // Emptied after this event.
  form.addEventListener("reset", () => setTimeout(choose));
  form.hidden = false;
  follow(fields.map(({ name }) => name), (now) => {
    for (const field of fields) {
      field.value = now.get(field.name) ?? "";
      field.selectedIndex = Math.max(field.selectedIndex, 0);
    }
    show();
  });
}

for (const form of document.querySelectorAll("[data-choose]")) makeChoices(form);
