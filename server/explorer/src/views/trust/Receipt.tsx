import type { ReactNode } from "react";

import type { TrustQuery } from "../../gql/generated/trust";
import { Unfold } from "../../parts/Unfold";
import { When } from "./When";

/** SHA-256 of nothing at all. */
const NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/** Of what the report speaks, by digests, and what made it: enough to do it again and compare. */
export function Receipt({ receipt, createdAt }: Pick<TrustQuery["validation"], "receipt" | "createdAt">) {
  const { data, shapes, texts, engine, versions } = receipt;
  return (
    <section className="trust-section" aria-labelledby="trust-receipt">
      <h2 id="trust-receipt">To do it again</h2>
      <p>
        <code>symptomgraph validate</code> on the same files gives the same digests, and the same outcome.
      </p>
      <Unfold summary="The receipt: what was checked, by what, in which versions">
        <dl className="trust-facts">
          <Fact name="Checked">
            <When at={createdAt} />
          </Fact>
          <Fact name="Data">
            <code>{data}</code>
          </Fact>
          <Fact name="Shapes and checks">
            <code>{shapes}</code>
          </Fact>
          <Fact name="Texts">{texts === NOTHING ? "none at hand" : <code>{texts}</code>}</Fact>
          <Fact name="SHACL engine">{engine}</Fact>
          <Fact name="Versions">{versions.map(({ name, version }) => `${name} ${version}`).join(", ")}</Fact>
        </dl>
      </Unfold>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
