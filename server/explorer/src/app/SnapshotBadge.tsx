import { useQuery } from "urql";
import { Link } from "wouter";

import { FrameDocument } from "../gql/generated/frame";

/** Which snapshot is served, in short; leads to all that is known of it. */
export function SnapshotBadge() {
  const [{ data, error }] = useQuery({ query: FrameDocument });
  if (error && !data) return <span className="badge badge-off">no answer</span>;
  if (!data) return <span className="badge" aria-hidden="true" />;
  const { id, conforms, counts } = data.snapshot;
  return (
    <Link className="badge" href="/trust" title={`Snapshot ${id}`}>
      <span className={conforms ? "dot dot-good" : "dot dot-bad"} aria-hidden="true" />
      {conforms ? "Checked" : "Not conforming"}
      <span className="badge-more">
        {counts.claims} claims, snapshot <code>{id.slice(0, 7)}</code>
      </span>
    </Link>
  );
}
