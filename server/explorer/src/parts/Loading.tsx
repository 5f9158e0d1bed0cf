import { useEffect, useState } from "react";

const LONG_MS = 6_000;

/**
 * Says that something is on its way, and when that takes long, with a way to begin again; shows nothing for the first
 * moment, by its style.
 */
export function Loading({ what }: { what: string }) {
  const long = useLong(true);
  return (
    <div className="loading">
      <p role="status">
        <span className="loading-bar" aria-hidden="true" />
        {long ? late(what) : `${what} is on its way …`}
      </p>
      {/* The address holds the state: what was asked is asked again. */}
      {long && (
        <button type="button" className="plain" onClick={() => window.location.reload()}>
          Load the page again
        </button>
      )}
    </div>
  );
}

/** Whether something has been waited for so long that people wonder. */
export function useLong(waiting: boolean): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => setLong(true), LONG_MS);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [waiting]);
  return long;
}

/** What is said then. */
export function late(what: string): string {
  return `${what} is taking longer than usual; the server may be busy.`;
}
