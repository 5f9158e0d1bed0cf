import type { ConceptKind } from "../../gql/generated/map";
import { compare, type Place, type Tie } from "./graph";
import { COLUMNS } from "./words";
import { FONT_PX, type Measure, wrapped } from "./wrap";

/** A concept's box: its middle and size in pixels of the unscaled drawing, and the label in lines. */
export interface Box {
  place: Place;
  x: number;
  y: number;
  height: number;
  lines: readonly string[];
}

/** Where everything stands. */
export interface Arrangement {
  boxes: readonly Box[];
  heads: readonly { kind: ConceptKind; count: number; x: number; y: number }[];
  /** Whether kinds are columns side by side, or bands one below the other, as on a phone. */
  across: boolean;
  width: number;
  height: number;
}

/** Around the whole. */
export const MARGIN = 12;
export const BOX_WIDTH = 156;
/** Room for the mark of the kind, left of the label. */
export const MARK_ROOM = 26;
/** Between stacks of a folded column: wide enough for the arrows that run there. */
export const FOLD_GAP = 26;
const LINE = Math.round(FONT_PX * 1.22);
/** Right of the label. */
const EDGE = 7;
/** Lanes between columns, where arrows run, are as wide as there is room, and at most so wide. */
const WIDEST_LANE = 190;
/** Left free in the middle of stacks that arrows to the centre run through. */
const CORRIDOR = 30;
const HEAD = 38;
/** Below this width, kinds are bands. */
const NARROW = 640;

/** How close boxes stand, and how long labels may be: closer and shorter where there are many. */
interface Density {
  gap: number;
  lines: number;
  lane: number;
  padding: number;
}

const LOOSE: Density = { gap: 10, lines: 3, lane: 80, padding: 14 };
const DENSE: Density = { gap: 6, lines: 2, lane: 60, padding: 8 };
const MANY = 60;

interface Sized {
  place: Place;
  height: number;
  lines: readonly string[];
}

interface Group {
  kind: ConceptKind;
  members: readonly Sized[];
}

/** Each concept in the column of its kind; columns of many are folded, so that the whole fits the room best. */
export function arrange(places: readonly Place[], ties: readonly Tie[], room: { width: number; height: number }, measure: Measure): Arrangement {
  const density = places.length > MANY ? DENSE : LOOSE;
  const ordered = inOrder(places, ties);
  const groups = COLUMNS.flatMap((kind): Group[] => {
    const members = ordered.filter((place) => place.kind === kind).map((place) => sized(place, measure, density));
    return members.length > 0 ? [{ kind, members }] : [];
  });
  if (room.width < NARROW) return bands(groups, density);
  const candidates = foldings(groups, density).map((height) => columns(groups, height, density));
  const scale = ({ width, height }: Arrangement) => Math.min(room.width / width, room.height / height, 1);
  return spread(candidates.reduce((best, next) => (scale(next) > scale(best) + 1e-6 ? next : best)), room.width, density.lane);
}

function sized(place: Place, measure: Measure, { lines: most, padding }: Density): Sized {
  // The label in the centre is bold, and wider by this.
  const room = (BOX_WIDTH - MARK_ROOM - EDGE) * (place.distance === 0 ? 0.9 : 1);
  const lines = wrapped(place.label, room, most, measure);
  return { place, lines, height: lines.length * LINE + padding };
}

/** Near before far; among the far, those first whose neighbours stand first, so that arrows cross less. */
function inOrder(places: readonly Place[], ties: readonly Tie[]): Place[] {
  const order = [...places].sort((one, other) => one.distance - other.distance || compare(one.label, other.label));
  const rank = new Map(order.map(({ id }, index) => [id, index]));
  const pull = new Map<string, number[]>();
  for (const { subject, object } of ties) {
    for (const [one, other] of [[subject, object], [object, subject]] as const) {
      if (one.distance > other.distance) pull.set(one.id, [...(pull.get(one.id) ?? []), rank.get(other.id) ?? 0]);
    }
  }
  const mean = (id: string) => {
    const ranks = pull.get(id) ?? [0];
    return ranks.reduce((sum, value) => sum + value, 0) / ranks.length;
  };
  return order.sort(
    (one, other) => one.distance - other.distance || (one.distance > 1 ? mean(one.id) - mean(other.id) : 0) || compare(one.label, other.label),
  );
}

/** The heights worth trying: each at which some column would be folded once more. */
function foldings(groups: readonly Group[], { gap }: Density): number[] {
  const whole = Math.max(...groups.map(({ members }) => heightOf(members, gap)));
  const folds = Array.from({ length: 16 }, (_, fold) => whole / (fold + 1) + LINE);
  return [whole, ...folds];
}

function heightOf(members: readonly Sized[], gap: number): number {
  return members.reduce((sum, { height }) => sum + height + gap, -gap);
}

function columns(groups: readonly Group[], most: number, density: Density): Arrangement {
  const stacks = groups.flatMap(({ kind, members }) => folded(members, most, density.gap).map((stack) => ({ kind, stack })));
  const centre = stacks.findIndex(({ stack }) => stack.some(isCentre));
  const boxes: Box[] = [];
  const heads: { kind: ConceptKind; count: number; x: number; y: number }[] = [];
  let right = 0;
  stacks.forEach(({ kind, stack }, index) => {
    const first = kind !== stacks[index - 1]?.kind;
    const left = index === 0 ? 0 : right + (first ? density.lane : FOLD_GAP);
    right = left + BOX_WIDTH;
    const crossed = index !== centre && index > 0 && index < stacks.length - 1;
    boxes.push(...piled(stack, crossed, density.gap).map((box) => ({ ...box, x: left + BOX_WIDTH / 2 })));
    const head = heads.at(-1);
    if (first || !head) heads.push({ kind, count: stack.length, x: left + BOX_WIDTH / 2, y: 0 });
    else Object.assign(head, { count: head.count + stack.length, x: head.x + (BOX_WIDTH + FOLD_GAP) / 2 });
  });
  const top = Math.min(...boxes.map(({ y, height }) => y - height / 2));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height / 2));
  const placed = heads.map((head) => ({ ...head, y: top - HEAD / 2 - 8 }));
  return { boxes, heads: placed, across: true, width: right, height: bottom - top + HEAD };
}

/** A stack around the middle line: with the centre of the map on it, or a corridor along it, or just around it. */
function piled(stack: readonly Sized[], crossed: boolean, gap: number): Omit<Box, "x">[] {
  const at = stack.findIndex(isCentre);
  const centre = at < 0 ? null : stack[at]!;
  const half = centre ? centre.height / 2 + gap : CORRIDOR / 2;
  if (!centre && !crossed) return downFrom(stack, -heightOf(stack, gap) / 2, gap);
  const [upper, lower] = centre
    ? [stack.slice(0, at), stack.slice(at + 1)]
    : [stack.slice(0, Math.ceil(stack.length / 2)), stack.slice(Math.ceil(stack.length / 2))];
  return [
    ...downFrom(upper, -half - heightOf(upper, gap), gap),
    ...(centre ? [{ ...centre, y: 0 }] : []),
    ...downFrom(lower, half, gap),
  ];
}

function downFrom(stack: readonly Sized[], top: number, gap: number): Omit<Box, "x">[] {
  let y = top;
  return stack.map((one) => {
    y += one.height + gap;
    return { ...one, y: y - gap - one.height / 2 };
  });
}

function folded(members: readonly Sized[], most: number, gap: number): (readonly Sized[])[] {
  const folds = Math.max(1, Math.ceil(heightOf(members, gap) / most));
  const each = Math.ceil(members.length / folds);
  const list = centred(members, Math.floor((each - 1) / 2));
  return Array.from({ length: Math.ceil(list.length / each) }, (_, index) => list.slice(index * each, (index + 1) * each));
}

/** The members with the concept in the centre of the map, if it is one of them, at the index. */
function centred(members: readonly Sized[], index: number): readonly Sized[] {
  const [first, ...others] = members;
  return first && isCentre(first) ? [...others.slice(0, index), first, ...others.slice(index)] : members;
}

function isCentre({ place }: Sized): boolean {
  return place.distance === 0;
}

/** The arrangement with lanes as wide as the room allows, so that words beside an arrow find a place. */
function spread(arrangement: Arrangement, room: number, least: number): Arrangement {
  const { heads, boxes } = arrangement;
  const lanes = heads.length - 1;
  if (lanes === 0) return arrangement;
  const more = Math.max(0, Math.min(WIDEST_LANE - least, (room - arrangement.width) / lanes));
  const lane = new Map(heads.map(({ kind }, index) => [kind, index * more]));
  return {
    ...arrangement,
    heads: heads.map((head) => ({ ...head, x: head.x + (lane.get(head.kind) ?? 0) })),
    boxes: boxes.map((box) => ({ ...box, x: box.x + (lane.get(box.place.kind) ?? 0) })),
    width: arrangement.width + more * lanes,
  };
}

/** Kinds one below the other, two boxes abreast, with a lane for the arrows between the two. */
function bands(groups: readonly Group[], { gap }: Density): Arrangement {
  const boxes: Box[] = [];
  const heads: Arrangement["heads"][number][] = [];
  const right = BOX_WIDTH + FOLD_GAP;
  let top = 0;
  for (const { kind, members } of groups) {
    heads.push({ kind, count: members.length, x: BOX_WIDTH / 2, y: top + HEAD / 2 });
    top += HEAD;
    for (let from = 0; from < members.length; from += 2) {
      const row = members.slice(from, from + 2);
      const height = Math.max(...row.map((one) => one.height));
      row.forEach((one, index) => boxes.push({ ...one, x: index * right + BOX_WIDTH / 2, y: top + height / 2 }));
      top += height + gap;
    }
    top += gap;
  }
  return { boxes, heads, across: false, width: right + BOX_WIDTH, height: top };
}
