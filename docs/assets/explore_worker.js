// Runs one query after the other in SQLite, beside the page, so that the page can stop it. Each query
// gets the database as it was published, so that none can change what the next one finds.
"use strict";

importScripts("sqlite/sql-wasm.js");

const MOST_ROWS = 1000;
// The test of a claim as it is judged: its query inside the rule of its kind.
const CLAIM = `
  select 'select (' || holds_if || ') as holds, * from (' || char(10) || rtrim(sql, ' ;' || char(10)) || char(10) || ')'
  from claim_queries join claim_tests using (claim_id) join test_rules using (kind_of_test)
  where claim_id = ?`;

let sqlite;
let files;

async function start(loaded) {
  files = loaded;
  sqlite = await initSqlJs({ wasmBinary: loaded.sqlite });
  return { started: true };
}

function inDatabase(use) {
  const database = new sqlite.Database(new Uint8Array(files.database));
  try {
    return use(database);
  } finally {
    database.close();
  }
}

function queryOf(claim) {
  return inDatabase((database) => ({ sql: database.exec(CLAIM, [claim])[0]?.values[0][0] ?? "" }));
}

// Of several statements, the last that gives columns.
function answer(sql, day) {
  return inDatabase((database) => {
    if (day) {
      database.exec(files.asOf);
      database.exec("update judged_on set day = ?", [day]);
    }
    let found = { columns: [], rows: [], more: false };
    for (const statement of database.iterateStatements(sql)) {
      const rows = [];
      while (rows.length <= MOST_ROWS && statement.step()) rows.push(statement.get());
      const columns = statement.getColumnNames();
      if (columns.length) found = { columns, rows: rows.slice(0, MOST_ROWS), more: rows.length > MOST_ROWS };
    }
    return found;
  });
}

async function answerTo({ files: loaded, claim, sql, day }) {
  if (loaded) return start(loaded);
  return claim ? queryOf(claim) : answer(sql, day);
}

addEventListener("message", async ({ data }) => {
  try {
    postMessage(await answerTo(data));
  } catch (error) {
    postMessage({ failed: error.message });
  }
});
