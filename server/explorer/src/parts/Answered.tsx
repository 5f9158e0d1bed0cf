import type { ReactNode } from "react";
import type { UseQueryExecute, UseQueryState } from "urql";

import { Loading } from "./Loading";
import { Problem } from "./Problem";

interface AnsweredProps<Data> {
  /** What `useQuery` gives. */
  query: readonly [Pick<UseQueryState<Data>, "data" | "error">, UseQueryExecute];
  /** What is asked for, at the beginning of a sentence: `The evidence`. */
  what: string;
  children: (data: Data) => ReactNode;
}

/** The answer to a question, once it is there; until then that it is on its way, or what went wrong. */
export function Answered<Data>({ query: [{ data, error }, again], what, children }: AnsweredProps<Data>) {
  return (
    <>
      {error && <Problem error={error} onRetry={() => again({ requestPolicy: "network-only" })} />}
      {data ? children(data) : !error && <Loading what={what} />}
    </>
  );
}
