// Answers the questions of a file, each over sources of its own, and prints the answers as a list.
import { readFile } from "node:fs/promises";
import { argv } from "node:process";
import { text } from "node:stream/consumers";

import { QueryEngine } from "@comunica/query-sparql";

const MEDIA_TYPES = { bindings: "application/sparql-results+json", boolean: "application/sparql-results+json", quads: "application/n-triples" };

async function answer(engine, { query, sources }) {
  const result = await engine.query(query, { sources });
  const { data } = await engine.resultToString(result, MEDIA_TYPES[result.resultType]);
  return text(data);
}

const engine = new QueryEngine();
const answers = [];
for (const question of JSON.parse(await readFile(argv[2], "utf8"))) answers.push(await answer(engine, question));
console.log(JSON.stringify(answers));
