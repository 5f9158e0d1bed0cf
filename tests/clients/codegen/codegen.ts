// Typed documents and the types of the whole schema: from the schema as a file, and from what the server says of itself.
import type { CodegenConfig } from '@graphql-codegen/cli';

const { SYMPTOMGRAPH_URL, SYMPTOMGRAPH_SCHEMA } = process.env;
const typed = ['typescript-operations', 'typed-document-node'];

const config: CodegenConfig = {
  documents: 'operations/*.graphql',
  config: {
    strictScalars: true,
    scalars: { ConceptRef: 'string', DateTime: 'string' },
    enumsAsTypes: true,
    enumType: 'string-literal',
    useTypeImports: true,
    immutableTypes: true,
  },
  generates: {
    'by-file/graphql.ts': { schema: SYMPTOMGRAPH_SCHEMA, plugins: typed },
    'by-file/schema.ts': { schema: SYMPTOMGRAPH_SCHEMA, plugins: ['typescript'] },
    'by-server/graphql.ts': { schema: SYMPTOMGRAPH_URL, plugins: typed },
    'by-server/schema.ts': { schema: SYMPTOMGRAPH_URL, plugins: ['typescript'] },
  },
};

export default config;
