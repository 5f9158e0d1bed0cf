import { useEffect } from "react";
import { useClient } from "urql";

import { lookAtSnapshot } from "./client";
import { useSnapshotChanged } from "./snapshot";

/** Says when the server has come to serve another snapshot; looks for it whenever the page is looked at again. */
export function SnapshotNotice() {
  const client = useClient();
  const changed = useSnapshotChanged();
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === "visible") lookAtSnapshot(client);
    };
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, [client]);
  return (
    <div role="status" className="snapshot-notice">
      {changed && (
        <p>
          The server has a new snapshot: answers on this page may be from the one before.{" "}
          <button type="button" className="plain" onClick={() => window.location.reload()}>
            Load the page again
          </button>
        </p>
      )}
    </div>
  );
}
