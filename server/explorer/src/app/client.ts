import { cacheExchange, Client, createRequest, fetchExchange, mapExchange, type OperationResult } from "urql";

import { FrameDocument } from "../gql/generated/frame";
import { noteSnapshot } from "./snapshot";

/** How long an answer is waited for; the server's own limit on its work is shorter. */
const PATIENCE_MS = 30_000;

/** The client for the server's GraphQL: small questions by GET, so that the browser need not load an answer twice. */
export function createExplorerClient(url: string): Client {
  const client = new Client({
    url,
    exchanges: [cacheExchange, mapExchange({ onResult: look }), fetchExchange],
    preferGetMethod: "within-url-limit",
    fetch: (input, init) => fetch(input, { ...init, signal: withDeadline(init?.signal) }),
  });

  function look({ data, error, operation }: OperationResult): void {
    noteSnapshot(snapshotIn(data));
    // An answer that is an error alone names no snapshot; that there is a new one may well be the reason for it.
    const others = operation.key !== createRequest(FrameDocument, {}).key;
    if (!data && error && error.graphQLErrors.length > 0 && others) lookAtSnapshot(client);
  }

  return client;
}

/** Asks the server itself which snapshot it serves. */
export function lookAtSnapshot(client: Client): void {
  void client.query(FrameDocument, {}, { requestPolicy: "network-only" }).toPromise();
}

function snapshotIn(data: unknown): string | undefined {
  return (data as { snapshot?: { id?: string } } | null | undefined)?.snapshot?.id;
}

function withDeadline(signal: AbortSignal | null | undefined): AbortSignal {
  const deadline = AbortSignal.timeout(PATIENCE_MS);
  return signal ? AbortSignal.any([signal, deadline]) : deadline;
}
