import { listed, useAddress } from "../../app/address";
import type { TrustFindingFragment, TrustLayerFragment } from "../../gql/generated/trust";
import { Unfold } from "../../parts/Unfold";
import { counted } from "../../parts/words";
import { Rules } from "./Rules";
import { figure } from "./sum";

type Layer = TrustFindingFragment["layer"];

const LAYERS: Readonly<Record<Layer, { title: string; asks: string }>> = {
  SYNTAX: { title: "Syntax", asks: "Can the files be read at all?" },
  SHAPES: { title: "Shapes", asks: "Has every node what its kind must have, and nothing that it must not (SHACL)?" },
  CHECKS: { title: "Checks", asks: "Does it hold together as a whole: no loose ends, no circles, no contradictions?" },
  GROUNDING: { title: "Grounding", asks: "Do the quoted words stand in the sentences that the claims name?" },
  COVERAGE: { title: "Coverage", asks: "Is every sentence accounted for: by a claim, or by a reason why not?" },
};

/** The layers of the validation, each unfolding to what its rules looked at; the address says which are unfolded. */
export function Layers({ layers }: { layers: readonly TrustLayerFragment[] }) {
  const [parameters, change] = useAddress();
  const opened = listed(parameters, "layers");
  const toggle = (name: string, open: boolean) => {
    if (opened.includes(name) === open) return;
    change({ layers: open ? [...opened, name] : opened.filter((one) => one !== name) }, true);
  };
  return (
    <section className="trust-section" aria-labelledby="trust-layers">
      <h2 id="trust-layers">What was checked, in five layers</h2>
      <p>
        A rule that looked at nothing does not pass. That is asked of the rules themselves, and is not among the checks
        that are counted here.
      </p>
      <div className="card trust-layers">
        {layers.map((layer) => {
          const name = layer.layer.toLowerCase();
          return (
            <Unfold
              key={layer.layer}
              summary={<Summary {...layer} />}
              open={opened.includes(name)}
              onToggle={(open) => toggle(name, open)}
            >
              <Rules caption={captionOf(layer)} rules={layer.rules} />
            </Unfold>
          );
        })}
      </div>
    </section>
  );
}

function Summary({ layer, checked, unchecked, findings }: TrustLayerFragment) {
  const { title, asks } = LAYERS[layer];
  return (
    <span className="trust-layer">
      <span className="trust-layer-what">
        <strong>{title}</strong> <span className="trust-soft">{asks}</span>
      </span>
      <span className="trust-layer-counts">
        <span>{counted(checked, "check")}</span>
        {unchecked > 0 && <span className="trust-layer-undone">{figure(unchecked)} not done</span>}
        <span className={findings > 0 ? "trust-layer-found" : "trust-layer-clean"}>
          {findings > 0 ? counted(findings, "finding") : "none failed"}
        </span>
      </span>
    </span>
  );
}

function captionOf({ layer, rules: { length } }: TrustLayerFragment): string {
  return `${LAYERS[layer].title}: ${counted(length, "rule")}, and what each looked at`;
}
