// What a front end does with typed documents. It is compiled strictly, and then run against the server.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import {
  ArticlePageDocument,
  type ArticlePageQuery,
  ConceptPageDocument,
  MissionDocument,
  SearchDocument,
  TriageDocument,
} from './by-file/graphql.ts';

async function ask<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const answer = (await response.json()) as { data?: Data; errors?: unknown };
  if (!answer.data || answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

declare const process: { argv: string[] };
const address = process.argv[2] ?? '';

const { sharedConditions } = await ask(MissionDocument, { symptoms: ['fever', 'back warmth'] });
const { search } = await ask(SearchDocument, { text: 'high temp', kinds: ['SYMPTOM'] });
const { concept } = await ask(ConceptPageDocument, { ref: 'concept:fever' });
const { triage } = await ask(TriageDocument, {
  findings: [{ concept: 'fever' }, { concept: 'back warmth', qualifiers: ['PERSISTENT'] }],
});
const conditions: readonly string[] =
  concept?.__typename === 'Symptom' ? concept.conditions.edges.map(({ node }) => node.label) : [];

const ordinals: number[] = [];
let after: string | null = null;
do {
  const { article }: ArticlePageQuery = await ask(ArticlePageDocument, { ref: 'back-warmth', first: 20, after });
  if (!article) throw new Error('there is no such article');
  ordinals.push(...article.passages.edges.map(({ node }) => node.ordinal));
  after = article.passages.pageInfo.hasNextPage ? article.passages.pageInfo.endCursor : null;
} while (after !== null);

console.log(
  JSON.stringify({
    shared: sharedConditions.edges.map(({ node, matches }) => [node.label, matches.map(({ symptom }) => symptom.label)]),
    found: search.map(({ concept: { id }, matchKind }) => [id, matchKind]),
    conditions,
    ordinals,
    care: triage.careLevel?.id ?? null,
    triggered: triage.warningSigns.filter(({ state }) => state === 'TRIGGERED').length,
  }),
);

// What follows must not compile: each line is an error that the types are there to find.
export async function mistakes(): Promise<void> {
  // @ts-expect-error a variable of the wrong type
  await ask(MissionDocument, { symptoms: [37.5] });
  // @ts-expect-error a variable that the operation needs
  await ask(ConceptPageDocument, {});
  // @ts-expect-error a value that the enum does not have
  await ask(SearchDocument, { text: 'fever', kinds: ['DRAGON'] });
  // @ts-expect-error a value that an enum inside of an input object does not have
  await ask(TriageDocument, { findings: [{ concept: 'fever', qualifiers: ['DRAGON'] }] });
  // @ts-expect-error a field that the operation does not ask for
  sharedConditions.edges[0]?.node.iri;
  // @ts-expect-error a field that may be null
  concept.label;
  const score: number | undefined = search[0]?.score;
  // @ts-expect-error a number is no string
  const label: string | undefined = search[0]?.score;
  console.log(score, label);
}
