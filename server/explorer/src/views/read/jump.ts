import { useCallback, useEffect, useLayoutEffect, useRef } from "react";

interface Jump {
  /** Scrolls to a sentence and focuses it. */
  to: (ordinal: number) => void;
  /** Notes that the reader opens or closes a sentence where it stands, so that nothing must move. */
  stay: (ordinal: number) => void;
}

/**
 * Brings the sentence that the address names into view, once it is settled which sentences are shown.
 *
 * One that the reader opens keeps its place on the screen.
 */
export function useJump(sentence: number | null, settled: boolean): Jump {
  const here = useRef<number | null>(null);
  const kept = useRef<{ row: HTMLElement; top: number } | null>(null);
  const to = useCallback((ordinal: number) => {
    here.current = ordinal;
    const row = rowOf(ordinal);
    row?.scrollIntoView({ block: "start" });
    row?.querySelector("button")?.focus({ preventScroll: true });
  }, []);
  const stay = useCallback((ordinal: number) => {
    const row = rowOf(ordinal);
    here.current = ordinal;
    kept.current = row ? { row, top: row.getBoundingClientRect().top } : null;
  }, []);
  // What was open above a sentence closes when another one is opened.
  useLayoutEffect(() => {
    if (kept.current) window.scrollBy(0, kept.current.row.getBoundingClientRect().top - kept.current.top);
    kept.current = null;
  }, [sentence]);
  useEffect(() => {
    if (!settled || sentence === null || sentence === here.current) return undefined;
    // After the frame has put the focus on the view.
    const frame = requestAnimationFrame(() => to(sentence));
    return () => cancelAnimationFrame(frame);
  }, [sentence, settled, to]);
  return { to, stay };
}

function rowOf(ordinal: number): HTMLElement | null {
  return document.getElementById(`sentence-${ordinal}`);
}
