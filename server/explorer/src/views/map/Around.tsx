import { useMemo } from "react";

import { MapNeighbourhoodDocument } from "../../gql/generated/map";
import { CopyAs } from "../../parts/CopyAs";
import { Disclaimer } from "../../parts/Disclaimer";
import { Head } from "../../parts/Head";
import { Loading } from "../../parts/Loading";
import { Problem } from "../../parts/Problem";
import { capital, counted } from "../../parts/words";
import { Choice, LEAD } from "./Choice";
import { firstAround, type Gathered, useClaims } from "./claims";
import { Filters } from "./Filters";
import { Hidden } from "./Hidden";
import { Panel } from "./Panel";
import { pictureOf } from "./picture";
import { neighbourhoodSparql } from "./sparql";
import { Stage } from "./Stage";
import type { MapState } from "./state";
import { Ties } from "./Ties";

/** The map around one concept. */
export function Around({ state, concept }: { state: MapState; concept: string }) {
  const { depth, most } = state;
  const { again, ...gathered } = useClaims({ ref: concept, depth, most });
  const { centre, error, asked } = gathered;
  const busy = !error && (asked?.ref !== concept || asked.depth !== depth || asked.most !== most);
  return (
    <>
      <Head title={centre ? `Around ${centre.label}` : "Map"} lead={LEAD}>
        {centre && <Copy gathered={gathered} state={state} centre={centre} />}
      </Head>
      <Choice state={state}>{centre && busy && <Loading what="The map" />}</Choice>
      {error && <Problem error={error} onRetry={again} onSuggestion={({ id }) => state.centre(id, true)} />}
      {!centre && !error && <Loading what="The map" />}
      {centre && <Shown state={state} gathered={gathered} centre={centre} busy={busy} />}
    </>
  );
}

type Centre = NonNullable<Gathered["centre"]>;

function Copy({ gathered, centre, state }: { gathered: Gathered; centre: Centre; state: MapState }) {
  const concepts = state.depth === 1 ? [centre.id] : firstAround(gathered);
  return (
    <CopyAs
      document={MapNeighbourhoodDocument}
      variables={{ ref: centre.id, concepts, after: null }}
      sparql={neighbourhoodSparql(centre.iri, state.depth, state.relations)}
    />
  );
}

interface ShownProps {
  state: MapState;
  gathered: Gathered;
  centre: Centre;
  busy: boolean;
}

function Shown({ state, gathered, centre, busy }: ShownProps) {
  const { relations, kinds, depth, most } = state;
  const { claims } = gathered;
  const picture = useMemo(
    () => pictureOf({ centre, claims }, { relations, kinds, depth, most }),
    [centre, claims, relations, kinds, depth, most],
  );
  const { places, ties } = picture;
  const around = counted(places.length - 1, "concept");
  return (
    <div className="map" aria-busy={busy}>
      <Filters state={state} picture={picture} />
      <div className="map-stage">
        <Stage state={state} picture={picture} />
        <Panel state={state} picture={picture} centre={centre} />
      </div>
      <p className="map-count" role="status">
        {capital(centre.label)} and {around} around it, {counted(ties.length, "connection")}.{" "}
        <Hidden state={state} picture={picture} gathered={gathered} />
      </p>
      <Ties state={state} ties={ties} />
      <Disclaimer text="This shows what articles say. It is no diagnosis and no medical advice." />
    </div>
  );
}
