import type { ConceptKind, MapClaimFragment } from "../../gql/generated/map";
import type { Gathered } from "./claims";
import { type Neighbourhood, neighbourhoodOf, type Place, tally, tied, type Tie } from "./graph";
import type { MapState } from "./state";

/** What is drawn, what is left out of it and why, and what can be chosen from. */
export interface Picture {
  whole: Neighbourhood;
  places: readonly Place[];
  ties: readonly Tie[];
  /** How many concepts there would be without a limit. */
  possible: number;
  /** Relations with their claims, kinds with their concepts, before any is left out. */
  relations: ReadonlyMap<string, number>;
  kinds: ReadonlyMap<ConceptKind, number>;
}

/** The part of the neighbourhood that the state of the map asks for. */
export function pictureOf(
  { centre, claims }: { centre: NonNullable<Gathered["centre"]>; claims: Gathered["claims"] },
  { relations, kinds, depth, most }: Pick<MapState, "relations" | "kinds" | "depth" | "most">,
): Picture {
  const whole = neighbourhoodOf(centre, claims);
  const kept = relations === null ? claims : claims.filter(({ predicate }) => relations.includes(predicate));
  const reached = [...neighbourhoodOf(centre, kept).places.values()].filter(({ distance }) => distance <= depth);
  const wanted = reached.filter(({ id, kind }) => id === centre.id || kinds === null || kinds.includes(kind));
  const places = wanted.slice(0, most + 1);
  return {
    whole,
    places,
    ties: tied(kept, new Map(places.map((place) => [place.id, place]))).filter(
      ({ subject, object }) => Math.min(subject.distance, object.distance) < depth,
    ),
    possible: wanted.length,
    relations: tally(claims.filter(isBetweenConcepts).map(({ predicate }) => predicate)),
    kinds: tally([...whole.places.values()].map(({ kind }) => kind)),
  };
}

function isBetweenConcepts({ object }: MapClaimFragment): boolean {
  return object.__typename !== "QualifierValue";
}
