import type { ReactNode } from "react";

import { ConceptSearch } from "../../parts/ConceptSearch";
import type { MapState } from "./state";

export const LEAD = "What articles say around a concept; each arrow opens its sentences.";

const DEPTHS = [
  { depth: 1, label: "One step", title: "What is claimed of the concept itself" },
  { depth: 2, label: "Two steps", title: "And what is claimed of its neighbours" },
] as const;

/** Which concept is in the centre, and how far the map goes. */
export function Choice({ state: { depth, change, centre }, children }: { state: MapState; children: ReactNode }) {
  return (
    <div className="map-choice">
      <ConceptSearch label="Concept in the centre" placeholder="Another concept …" onChoose={({ id }) => centre(id)} />
      <fieldset className="map-depth">
        <legend>How far</legend>
        {DEPTHS.map((one) => (
          <label key={one.depth} title={one.title}>
            <input
              type="radio"
              name="depth"
              checked={depth === one.depth}
              onChange={() => change({ depth: one.depth === 1 ? null : "2", most: null })}
            />
            {one.label}
          </label>
        ))}
      </fieldset>
      {children}
    </div>
  );
}
