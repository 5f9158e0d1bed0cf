// Relay's own store pages through the compiled queries against the server, as usePaginationFragment does.
import relay from 'relay-runtime';
import type { RecordProxy, Variables } from 'relay-runtime';
import conditionsQuery from './src/__generated__/SymptomPageConditionsPaginationQuery.graphql.ts';
import pageQuery from './src/__generated__/SymptomPageQuery.graphql.ts';
import sharedQuery from './src/__generated__/SymptomPageSharedPaginationQuery.graphql.ts';
import symptomQuery from './src/__generated__/SymptomPageSymptomPaginationQuery.graphql.ts';

declare const process: { argv: string[] };
const address = process.argv[2] ?? '';
const { ConnectionHandler, Environment, Network, RecordSource, Store, fetchQuery } = relay;

const environment = new Environment({
  network: Network.create(async ({ text }, variables) => {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query: text, variables }),
    });
    return response.json();
  }),
  store: new Store(new RecordSource()),
});

/** What the store holds of a connection: all the pages that were fetched, put together by Relay. */
function held(owner: string, key: string, filters?: Variables) {
  let labels: string[] = [];
  let info: RecordProxy | null | undefined;
  environment.commitUpdate((store) => {
    const record = owner === 'client:root' ? store.getRoot() : store.get(owner);
    const connection = record && ConnectionHandler.getConnection(record, key, filters);
    info = connection?.getLinkedRecord('pageInfo');
    const nodes = (connection?.getLinkedRecords('edges') ?? []).map((edge) => edge?.getLinkedRecord('node'));
    labels = nodes.map((node) => String(node?.getValue('label')));
  });
  if (!info) throw new Error(`the store holds no connection ${key} of ${owner}`);
  return {
    labels,
    hasNextPage: info.getValue('hasNextPage') === true,
    endCursor: String(info.getValue('endCursor')),
  };
}

const fetched = (query: typeof pageQuery, variables: Variables) => fetchQuery(environment, query, variables).toPromise();

const symptoms = ['fever', 'back warmth'];
await fetched(pageQuery, { ref: 'concept:fever', symptoms });
const lists = [
  {
    query: symptomQuery,
    variables: { id: 'concept:fever', count: 1 },
    cursor: 'cursor',
    of: () => held('concept:fever', 'SymptomPage_conditions'),
  },
  {
    query: conditionsQuery,
    variables: { first: 3 },
    cursor: 'after',
    of: () => held('client:root', 'SymptomPage_query_conditions'),
  },
  {
    query: sharedQuery,
    variables: { symptoms, count: 1 },
    cursor: 'cursor',
    of: () => held('client:root', 'SymptomPage_sharedConditions', { symptoms, match: 'ANY' }),
  },
];
const answers = [];
for (const { query, variables, cursor, of } of lists) {
  let pages = 1;
  for (; of().hasNextPage && pages < 100; pages++) {
    await fetched(query, { ...variables, [cursor]: of().endCursor });
  }
  answers.push({ pages, labels: of().labels });
}
console.log(JSON.stringify(answers));
