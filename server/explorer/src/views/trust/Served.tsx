import type { TrustQuery } from "../../gql/generated/trust";
import { Copy } from "./Copy";
import { figure } from "./sum";
import { When } from "./When";

type Snapshot = TrustQuery["snapshot"];

/** What the graph holds, and the id that names this very state of it. */
export function Served({ snapshot: { id, version, createdAt, counts } }: { snapshot: Snapshot }) {
  return (
    <section className="trust-section" aria-labelledby="trust-served">
      <h2 id="trust-served">What is served</h2>
      <dl className="trust-counts">
        <Count one="article" value={counts.articles} />
        <Count one="sentence" value={counts.passages} />
        <Count one="claim" value={counts.claims} />
        <Count one="warning sign" value={counts.warningSigns} />
        <Count one="concept" value={counts.concepts} />
        <Count one="triple" value={counts.triples} />
      </dl>
      <p>
        Equal graphs have equal ids, on whichever machine they are built; name this one when you cite what you found here.
      </p>
      <dl className="trust-facts">
        <div>
          <dt>Snapshot</dt>
          <dd>
            <code>{id}</code> <Copy what="The snapshot’s id" text={id} />
          </dd>
        </div>
        <div>
          <dt>Vocabulary</dt>
          <dd>version {version}</dd>
        </div>
        <div>
          <dt>Built</dt>
          <dd>
            <When at={createdAt} />
          </dd>
        </div>
      </dl>
    </section>
  );
}

function Count({ one, value }: { one: string; value: number }) {
  return (
    <div>
      <dt>{value === 1 ? one : `${one}s`}</dt>
      <dd>{figure(value)}</dd>
    </div>
  );
}
