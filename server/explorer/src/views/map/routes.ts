import type { Tie } from "./graph";
import { type Arrangement, type Box, BOX_WIDTH, FOLD_GAP } from "./layout";

interface Point {
  x: number;
  y: number;
}

/** The way of an arrow, as Cytoscape takes it: both ends relative to their boxes, what lies between relative to them. */
export interface Route {
  /** Smooth, or along the lanes with round corners. */
  shape: "unbundled-bezier" | "round-segments";
  source: string;
  target: string;
  weights: string;
  distances: string;
}

/** A route whose ends are still points. */
type Way = Omit<Route, "source" | "target"> & { source: Point; target: Point };

const HALF = BOX_WIDTH / 2;
const BEND = 34;

/** How far the arrows of two concepts that are tied both ways keep from the middle of their boxes. */
const ASIDE = 5;

/** The ways of the ties' arrows through the arrangement, such that they run behind as few boxes as may be. */
export function routesOf(ties: readonly Tie[], arrangement: Arrangement): ReadonlyMap<string, Route> {
  const boxes = new Map(arrangement.boxes.map((box) => [box.place.id, box]));
  const ids = new Set(ties.map(({ id }) => id));
  const routes = new Map<string, Route>();
  for (const { id, subject, object } of ties) {
    const [from, to] = [boxes.get(subject.id), boxes.get(object.id)];
    if (!from || !to || from === to) continue;
    const bothWays = ids.has(`${object.id},${subject.id}`);
    const aside = bothWays ? (subject.id < object.id ? -ASIDE : ASIDE) : 0;
    routes.set(id, routeOf({ ...from, y: from.y + aside }, { ...to, y: to.y + aside }, aside, arrangement));
  }
  return routes;
}

function routeOf(from: Box, to: Box, aside: number, { across, width, boxes }: Arrangement): Route {
  const route = wayOf(from, to, across, width, boxes);
  return { ...route, source: moved(route.source, aside), target: moved(route.target, aside) };
}

/** An end so much lower on its box. */
function moved({ x, y }: Point, down: number): string {
  return `${x}px ${y + down}px`;
}

function wayOf(from: Box, to: Box, across: boolean, width: number, boxes: readonly Box[]): Way {
  if (!across) return alongTheMiddle(from, to, width / 2);
  if (Math.abs(from.x - to.x) < 1) return besides(from, to);
  const centre = [from, to].find(({ place }) => place.distance === 0);
  const other = centre === from ? to : from;
  if (centre && boxes.some(({ x }) => isBetween(x, centre.x, other.x))) return throughTheCorridor(from, to, centre);
  return smooth(from, to);
}

function isBetween(x: number, one: number, other: number): boolean {
  return x > Math.min(one, other) + 1 && x < Math.max(one, other) - 1;
}

/** In bands: to the lane in the middle, along it, and out of it. */
function alongTheMiddle(from: Box, to: Box, middle: number): Way {
  const inner = (box: Box): Point => ({ x: box.x + Math.sign(middle - box.x) * HALF, y: box.y });
  return segments(from, to, inner(from), inner(to), [
    { x: middle, y: from.y },
    { x: middle, y: to.y },
  ]);
}

/** Within a stack: out at the right, and back. */
function besides(from: Box, to: Box): Way {
  const end = { x: HALF, y: 0 };
  const distance = Math.sign(from.y - to.y) * BEND;
  return { shape: "unbundled-bezier", source: end, target: end, weights: "0.5", distances: String(distance) };
}

/** To or from the centre, past other stacks: into the gap beside the box, to the middle line, and along that. */
function throughTheCorridor(from: Box, to: Box, centre: Box): Way {
  const side = Math.sign(to.x - from.x);
  const [start, end] = [{ x: from.x + side * HALF, y: from.y }, { x: to.x - side * HALF, y: to.y }];
  const gap = centre === to ? start.x + (side * FOLD_GAP) / 2 : end.x - (side * FOLD_GAP) / 2;
  return segments(from, to, start, end, [
    { x: gap, y: from.y },
    { x: gap, y: to.y },
  ]);
}

/** Between neighbouring columns: leaving and arriving at a right angle to the boxes. */
function smooth(from: Box, to: Box): Way {
  const side = Math.sign(to.x - from.x);
  const [start, end] = [{ x: from.x + side * HALF, y: from.y }, { x: to.x - side * HALF, y: to.y }];
  const middle = (start.x + end.x) / 2;
  const bends = [
    { x: middle, y: start.y },
    { x: middle, y: end.y },
  ];
  return { ...segments(from, to, start, end, bends), shape: "unbundled-bezier" };
}

function segments(from: Box, to: Box, start: Point, end: Point, bends: readonly Point[]): Way {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(dx, dy) || 1;
  const relative = bends.map(({ x, y }) => ({
    weight: ((x - start.x) * dx + (y - start.y) * dy) / length ** 2,
    distance: ((y - start.y) * dx - (x - start.x) * dy) / length,
  }));
  return {
    shape: "round-segments",
    source: { x: start.x - from.x, y: start.y - from.y },
    target: { x: end.x - to.x, y: end.y - to.y },
    weights: relative.map(({ weight }) => weight).join(" "),
    distances: relative.map(({ distance }) => distance).join(" "),
  };
}
