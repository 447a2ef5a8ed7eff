// Tables to sort and filter: <div class="table-box" data-table><table>, with data-type="number|date|text"
// on its headings. Lists to choose from: <form data-choose="id of the list" hidden> with selects.
"use strict";

const FEW_ROWS = 8;
const SORTED_AT_A_GLANCE = 2;

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

function sortBy(table, heading) {
  const direction = heading.getAttribute("aria-sort") === "ascending" ? -1 : 1;
  const column = heading.cellIndex;
  const body = table.tBodies[0];
  const rows = [...body.rows].map((row) => [sortValue(row.cells[column], heading.dataset.type), row]);
  rows.sort(([a], [b]) => compare(a, b, direction));
  body.append(...rows.map(([, row]) => row));
  for (const other of heading.parentNode.cells) other.removeAttribute("aria-sort");
  heading.setAttribute("aria-sort", direction > 0 ? "ascending" : "descending");
}

function makeSortable(table) {
  for (const heading of table.querySelectorAll('thead th[scope="col"]')) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    button.addEventListener("click", () => sortBy(table, heading));
    heading.append(button);
  }
}

function makeFilter(box, table) {
  const rows = [...table.tBodies[0].rows];
  const texts = rows.map((row) => row.textContent.toLowerCase());
  const tools = document.createElement("div");
  const label = document.createElement("label");
  const input = document.createElement("input");
  const count = document.createElement("output");
  tools.className = "table-tools";
  input.type = "search";
  // The browser shall not remember what somebody looked for.
  input.autocomplete = "off";
  label.append("Filter the rows: ", input);
  tools.append(label, count);
  input.addEventListener("input", () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    rows.forEach((row, index) => {
      row.hidden = !words.every((word) => texts[index].includes(word));
      shown += !row.hidden;
    });
    count.textContent = words.length ? `${shown} of ${rows.length} rows` : "";
  });
  box.before(tools);
}

for (const box of document.querySelectorAll(".table-box[data-table]")) {
  const table = box.querySelector("table");
  if (table.tBodies[0].rows.length > SORTED_AT_A_GLANCE) makeSortable(table);
  if (table.tBodies[0].rows.length > FEW_ROWS) makeFilter(box, table);
}

// The view, after the #, is sent to no server: #what=easing&from=2024
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
    count.textContent = chosen.length ? `${shown} of ${all}` : all;
    return chosen;
  };
  const keep = () => {
    const view = String(new URLSearchParams(show().map(({ name, value }) => [name, value])));
    history.replaceState(null, "", view ? `#${view}` : location.pathname + location.search);
  };
  const restore = () => {
    const view = new URLSearchParams(location.hash.slice(1));
    if (!fields.some(({ name }) => view.has(name))) return;
    for (const field of fields) {
      field.value = view.get(field.name) ?? "";
      field.selectedIndex = Math.max(field.selectedIndex, 0);
    }
    show();
  };
  form.addEventListener("change", keep);
  // Emptied after this event.
  form.addEventListener("reset", () => setTimeout(keep));
  addEventListener("hashchange", restore);
  form.hidden = false;
  restore();
}

for (const form of document.querySelectorAll("[data-choose]")) makeChoices(form);
