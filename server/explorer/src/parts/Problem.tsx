import type { CombinedError } from "urql";

import { Notice } from "./Notice";
import { problemOf, type Suggestion } from "./problems";

interface ProblemProps {
  error: CombinedError;
  /** Asks again; without it the page is loaded again. */
  onRetry?: (() => void) | undefined;
  /** Takes a concept that may have been meant. */
  onSuggestion?: ((suggestion: Suggestion) => void) | undefined;
}

/** What went wrong with a question, and the ways out. */
export function Problem({ error, onRetry = () => window.location.reload(), onSuggestion }: ProblemProps) {
  const { title, detail, retry, suggestions } = problemOf(error);
  return (
    <Notice tone="problem" title={title}>
      {detail && <p>{detail}</p>}
      {onSuggestion && suggestions.length > 0 && (
        <p className="row">
          Did you mean{" "}
          {suggestions.map((suggestion) => (
            <button key={suggestion.id} type="button" className="plain" onClick={() => onSuggestion(suggestion)}>
              {suggestion.label}
            </button>
          ))}
        </p>
      )}
      {retry && (
        <button type="button" onClick={onRetry}>
          Try again
        </button>
      )}
    </Notice>
  );
}
