import { Link } from "wouter";

import type { TrustLayerFragment } from "../../gql/generated/trust";
import { readAt } from "../../parts/ids";
import { Unfold } from "../../parts/Unfold";
import { counted } from "../../parts/words";
import { Rules } from "./Rules";
import { sum } from "./sum";

interface UndoneProps {
  layers: readonly TrustLayerFragment[];
  /** The slugs of the articles whose text is not at hand. */
  missing: readonly string[];
}

/** What could not be checked, why, and how to have it done; nothing where all was. */
export function Undone({ layers, missing }: UndoneProps) {
  const rules = layers.flatMap((layer) => layer.rules).filter(({ unchecked }) => unchecked > 0);
  if (rules.length === 0 && missing.length === 0) return null;
  return (
    <section className="trust-section" aria-labelledby="trust-undone">
      <h2 id="trust-undone">What could not be checked</h2>
      <p>
        The text of an article stays with its publisher; the graph holds a digest of each sentence and what it comes to, in
        other words. Without the text, this server cannot tell whether the quoted words stand in it.
      </p>
      <ul className="trust-missing">
        {missing.map((slug) => (
          <li key={slug}>
            The text of <Link href={readAt(slug)}>{slug}</Link> is not at hand. To have it checked, save it as{" "}
            <code>{slug}.txt</code> in a folder, and start the server with <Command name="serve" />;{" "}
            <Command name="validate" /> checks it without serving.
          </li>
        ))}
      </ul>
      <Unfold summary={`The ${counted(sum(rules, "unchecked"), "check")} that could not be done, rule by rule`}>
        <Rules caption="Not checked, for want of a text" rules={rules} />
      </Unfold>
    </section>
  );
}

function Command({ name }: { name: string }) {
  return (
    <code>
      symptomgraph {name} <span className="trust-whole">--texts FOLDER</span>
    </code>
  );
}
