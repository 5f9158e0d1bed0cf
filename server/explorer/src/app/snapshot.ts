import { useSyncExternalStore } from "react";

// Every operation asks for the snapshot's id, so that answers from two snapshots are never shown side by side unnoticed.
let first: string | undefined;
let latest: string | undefined;
const listeners = new Set<() => void>();

/** Notes from which snapshot an answer came. */
export function noteSnapshot(id: string | undefined): void {
  if (id === undefined || id === latest) return;
  first ??= id;
  latest = id;
  for (const listener of listeners) listener();
}

/** Whether the server has come to serve another snapshot than the one that this page began with. */
export function useSnapshotChanged(): boolean {
  return useSyncExternalStore(subscribe, () => first !== latest);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
