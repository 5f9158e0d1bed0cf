// Typed documents from the operations in src/gql: one module for each file, so that a view loads only its own.
import { readdirSync } from "node:fs";
import type { CodegenConfig } from "@graphql-codegen/cli";

const shared = "src/gql/fragments.graphql";
const files = readdirSync("src/gql")
  .filter((file) => file.endsWith(".graphql"))
  .map((file) => `src/gql/${file}`);

const config: CodegenConfig = {
  schema: process.env.SYMPTOMGRAPH_SCHEMA ?? "../schema.graphql",
  config: {
    strictScalars: true,
    scalars: { ConceptRef: "string", DateTime: "string" },
    enumType: "string-literal",
    useTypeImports: true,
    immutableTypes: true,
    dedupeFragments: true,
  },
  generates: Object.fromEntries(
    files.map((file) => [
      file.replace("src/gql/", "src/gql/generated/").replace(".graphql", ".ts"),
      { documents: [...new Set([file, shared])], plugins: ["typescript-operations", "typed-document-node"] },
    ]),
  ),
};

export default config;
