import { useRef } from "react";

/** The value, or the last one that there was, so that an answer stays on the page until the next is there. */
export function useLast<Value>(value: Value | undefined, forget = false): Value | undefined {
  const last = useRef<Value | undefined>(undefined);
  if (forget) last.current = undefined;
  if (value !== undefined) last.current = value;
  return last.current;
}
