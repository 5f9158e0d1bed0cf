import { useCallback } from "react";
import { useLocation, useSearchParams } from "wouter";

type Change = Readonly<Record<string, string | readonly string[] | null>>;

/** An address of the explorer: a path and its parameters; `null` and empty lists are left out, an empty text is kept. */
export function address(path: string, values: Change): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== null && (typeof value === "string" || value.length > 0)) parameters.set(name, String(value));
  }
  const query = legible(parameters);
  return query ? `${path}?${query}` : path;
}

/** The values of a parameter that is a list by commas. */
export function listed(parameters: URLSearchParams, name: string): string[] {
  return (parameters.get(name) ?? "").split(",").filter((value) => value.trim() !== "");
}

/**
 * The state of a view, which the address holds: its parameters, and how to change some of them.
 *
 * A change is a step that the browser's back button undoes, unless `replace` is given. `null` or an empty list removes.
 */
export function useAddress(): [URLSearchParams, (change: Change, replace?: boolean) => void] {
  const [parameters] = useSearchParams();
  const [path, navigate] = useLocation();
  const change = useCallback(
    (values: Change, replace = false) => {
      const kept = Object.fromEntries(new URLSearchParams(window.location.search));
      navigate(address(path, { ...kept, ...values }), { replace });
    },
    [navigate, path],
  );
  return [parameters, change];
}

// All three are allowed in a query (RFC 3986, section 3.4), and people read addresses.
function legible(parameters: URLSearchParams): string {
  return parameters.toString().replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%7E", "~");
}
