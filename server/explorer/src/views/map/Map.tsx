import { useEffect } from "react";
import { useQuery } from "urql";

import { MapBusiestDocument, MapOpeningDocument } from "../../gql/generated/map";
import { ConceptSearch } from "../../parts/ConceptSearch";
import { Head } from "../../parts/Head";
import { Loading } from "../../parts/Loading";
import { Notice } from "../../parts/Notice";
import { Problem } from "../../parts/Problem";
import { Around } from "./Around";
import { LEAD } from "./Choice";
import { useMapState } from "./state";
import "./map.css";

/** The neighbourhood of a concept as a drawing, with a table of the same; each arrow leads to its sentences. */
export default function Map() {
  const state = useMapState();
  return state.concept === null ? <Open /> : <Around state={state} concept={state.concept} />;
}

/** The question that the graph is for, whose first answer the map opens on. */
const OPENING = { symptoms: ["concept:fever", "concept:back-warmth"] };

/** Where the address names no concept: the first condition of the opening question, or the one that most is said of. */
function Open() {
  const { centre } = useMapState();
  const [opening] = useQuery({ query: MapOpeningDocument, variables: OPENING });
  const asked = opening.data?.sharedConditions.edges[0]?.node.id;
  const fallBack = !opening.fetching && asked === undefined;
  const [busiest, again] = useQuery({ query: MapBusiestDocument, pause: !fallBack });
  const found = asked ?? busiest.data?.conditions.nodes[0]?.id;
  useEffect(() => {
    if (found !== undefined) centre(found, true);
  }, [found, centre]);
  return (
    <>
      <Head title="Map" lead={LEAD} />
      {busiest.error && <Problem error={busiest.error} onRetry={() => again({ requestPolicy: "network-only" })} />}
      {busiest.data && found === undefined && <Notice tone="note" title="The graph has no conditions. Choose another concept." />}
      {!busiest.error && !busiest.data && <Loading what="The map" />}
      <ConceptSearch label="Concept in the centre" onChoose={({ id }) => centre(id)} />
    </>
  );
}
