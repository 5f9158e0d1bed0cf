import type { CombinedError } from "urql";

/** What went wrong with a question, for people: what, what to do about it, and the nearest concepts that there are. */
export interface ProblemSaid {
  title: string;
  detail: string;
  retry: boolean;
  suggestions: readonly Suggestion[];
}

/** A concept that may have been meant. */
export interface Suggestion {
  id: string;
  label: string;
}

interface Extensions {
  code?: string;
  fix?: string;
  suggestions?: readonly Suggestion[];
  candidates?: readonly Suggestion[];
}

/** The error of a question in words; those of the server where it answered. */
export function problemOf({ networkError, graphQLErrors, response }: CombinedError): ProblemSaid {
  const [first] = graphQLErrors;
  const answer = response as Response | undefined;
  if (first) return fromServer(first.message, first.extensions as Extensions, waitOf(answer));
  if (networkError?.name === "TimeoutError") {
    return said("The server has not answered for half a minute.", "It may be busy. What is on the page stays.");
  }
  if (answer?.status) {
    const wait = waitOf(answer);
    return said(`The server answered with ${answer.status}.`, `It may be starting, or too busy. Try again ${wait || "soon"}.`);
  }
  return said("The server does not answer.", "It may have been stopped, or the network is down. What is on the page stays.");
}

function fromServer(message: string, extensions: Extensions, wait: string): ProblemSaid {
  const { code, fix, suggestions, candidates } = extensions;
  const nearest = suggestions ?? candidates ?? [];
  const temporary = code === "INTERNAL" || code === "TIMEOUT" || code === "RATE_EXCEEDED" || code === "OVERLOADED";
  // Where the nearest are offered as buttons, the words that name them say it twice.
  const title = nearest.length > 0 ? message.replace(/\s*Did you mean .*$/, "") : message;
  const said = fix && nearest.length === 0 && !message.includes(fix) ? fix : "";
  return { title, detail: temporary && wait ? `Try again ${wait}.` : said, retry: temporary, suggestions: nearest };
}

/** What the server says of when to come back (RFC 9110, section 10.2.3), where it says so in seconds. */
function waitOf(answer: Response | undefined): string {
  const seconds = Number(answer?.headers.get("retry-after") ?? NaN);
  return seconds > 0 ? `in ${seconds === 1 ? "a second" : `${seconds} seconds`}` : "";
}

function said(title: string, detail: string): ProblemSaid {
  return { title, detail, retry: true, suggestions: [] };
}
