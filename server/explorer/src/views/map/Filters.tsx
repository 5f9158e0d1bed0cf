import type { ReactNode } from "react";

import { KindMark } from "./marks";
import type { Picture } from "./picture";
import type { MapState } from "./state";
import { COLUMNS, KINDS_HEAD, relationWords } from "./words";

/** What is drawn, by kind of concept and by relation, with counts. */
export function Filters({ state, picture }: { state: MapState; picture: Picture }) {
  const { kinds, relations, change } = state;
  const present = COLUMNS.filter((kind) => picture.kinds.has(kind));
  return (
    <details className="map-filters">
      <summary>
        Filter by kind and relation <span className="map-soft">{filtering(state)}</span>
      </summary>
      <Choices
        name="Kinds"
        all={present}
        chosen={kinds}
        onChange={(next) => change({ kinds: next, edge: null })}
        label={(kind) => (
          <>
            <KindMark kind={kind} /> {KINDS_HEAD[kind]}
          </>
        )}
        count={(kind) => picture.kinds.get(kind) ?? 0}
      />
      <Choices
        name="Relations"
        all={[...picture.relations.keys()]}
        chosen={relations}
        onChange={(next) => change({ relations: next, edge: null })}
        label={relationWords}
        count={(relation) => picture.relations.get(relation) ?? 0}
      />
    </details>
  );
}

/** That something is left out is said where the filters are folded in. */
function filtering({ kinds, relations }: MapState): string {
  return kinds === null && relations === null ? "" : "some are left out";
}

interface ChoicesProps<Value extends string> {
  name: string;
  all: readonly Value[];
  /** All of them where it is null. */
  chosen: readonly string[] | null;
  onChange: (chosen: string | null) => void;
  label: (value: Value) => ReactNode;
  count: (value: Value) => number;
}

function Choices<Value extends string>({ name, all, chosen, onChange, label, count }: ChoicesProps<Value>) {
  const turned = (value: Value, on: boolean) => {
    const next = all.filter((one) => (one === value ? on : (chosen?.includes(one) ?? true)));
    // All of them is what an address without the parameter means; an empty text means none.
    onChange(next.length === all.length ? null : next.join(","));
  };
  return (
    <fieldset className="map-choices">
      <legend>{name}</legend>
      {all.map((value) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen?.includes(value) ?? true}
            onChange={({ target }) => turned(value, target.checked)}
          />
          {label(value)} <span className="map-number">{count(value)}</span>
        </label>
      ))}
    </fieldset>
  );
}
