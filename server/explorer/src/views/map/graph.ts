import type { ConceptKind, MapClaimFragment } from "../../gql/generated/map";

/** A concept of the neighbourhood. */
export interface Place {
  id: string;
  label: string;
  kind: ConceptKind;
  /** How many claims lie between it and the concept in the centre. */
  distance: number;
  /** How many claims of the neighbourhood name it. */
  claims: number;
}

/** All that is claimed of one concept towards another: one arrow of the drawing, one row of the table. */
export interface Tie {
  id: string;
  subject: Place;
  object: Place;
  claims: readonly MapClaimFragment[];
  /** The relations as compact IRIs, each once. */
  predicates: readonly string[];
  manner: Manner;
}

/** How sure the articles are of a tie: the surest of its claims counts. */
export type Manner = "asserted" | "hedged" | "negated";

/** A claim whose object is a value, such as how common the subject is. */
export interface Remark {
  claim: string;
  subject: string;
  predicate: string;
  value: string;
}

/** What claims say around a concept. */
export interface Neighbourhood {
  centre: string;
  /** By id, the nearest and most claimed first. */
  places: ReadonlyMap<string, Place>;
  ties: readonly Tie[];
  remarks: readonly Remark[];
}

type End = Pick<Place, "id" | "label" | "kind">;

/** The neighbourhood that the claims make around the centre. */
export function neighbourhoodOf(centre: End, claims: readonly MapClaimFragment[]): Neighbourhood {
  const ends = new Map<string, End>([[centre.id, centre]]);
  const counts = new Map<string, number>();
  const near = new Map<string, Set<string>>();
  const remarks: Remark[] = [];
  for (const claim of claims) {
    const { subject } = claim;
    const object = conceptIn(claim);
    if (!object) {
      remarks.push({ claim: claim.id, subject: subject.id, predicate: claim.predicate, value: claim.object.label });
      continue;
    }
    for (const [end, other] of [[subject, object], [object, subject]] as const) {
      ends.set(end.id, end);
      counts.set(end.id, (counts.get(end.id) ?? 0) + 1);
      near.set(end.id, (near.get(end.id) ?? new Set()).add(other.id));
    }
  }
  const distances = distancesFrom(centre.id, near);
  const places = [...ends.values()]
    .map(({ id, label, kind }) => ({ id, label, kind, distance: distances.get(id) ?? Infinity, claims: counts.get(id) ?? 0 }))
    .sort((one, other) => one.distance - other.distance || other.claims - one.claims || compare(one.label, other.label));
  const byId = new Map(places.map((place) => [place.id, place]));
  return { centre: centre.id, places: byId, ties: tied(claims, byId), remarks };
}

/** The claims as ties between places; those to places that are not given are left out. */
export function tied(claims: readonly MapClaimFragment[], places: ReadonlyMap<string, Place>): Tie[] {
  const groups = new Map<string, MapClaimFragment[]>();
  for (const claim of claims) {
    const id = `${claim.subject.id},${claim.object.id}`;
    const group = groups.get(id);
    if (group) group.push(claim);
    else groups.set(id, [claim]);
  }
  const ties = [...groups].flatMap(([id, group]) => {
    const [first] = group as [MapClaimFragment];
    const [subject, object] = [places.get(first.subject.id), places.get(first.object.id)];
    if (!subject || !object || !conceptIn(first)) return [];
    const predicates = [...new Set(group.map(({ predicate }) => predicate))];
    return [{ id, subject, object, claims: group, predicates, manner: mannerOf(group) }];
  });
  return ties.sort((one, other) => byNames(one, other));
}

/** How many times each value comes, the most frequent first. */
export function tally<Value>(values: Iterable<Value>): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return new Map([...counts].sort(([, one], [, other]) => other - one));
}

/** The order of people's lists. */
export function compare(one: string, other: string): number {
  return one.localeCompare(other, "en", { numeric: true });
}

function byNames(one: Tie, other: Tie): number {
  return compare(one.subject.label, other.subject.label) || compare(one.object.label, other.object.label);
}

function conceptIn({ object }: MapClaimFragment): End | null {
  return object.__typename === "QualifierValue" ? null : object;
}

function mannerOf(claims: readonly MapClaimFragment[]): Manner {
  const held = claims.filter(({ negated }) => !negated);
  if (held.length === 0) return "negated";
  return held.every(({ modality }) => modality === "POSSIBLE") ? "hedged" : "asserted";
}

function distancesFrom(centre: string, near: ReadonlyMap<string, ReadonlySet<string>>): Map<string, number> {
  const distances = new Map([[centre, 0]]);
  // A map goes on over what is added on the way, so that this is a breadth-first walk.
  for (const [id, distance] of distances) {
    for (const other of near.get(id) ?? []) {
      if (!distances.has(other)) distances.set(other, distance + 1);
    }
  }
  return distances;
}
