import type { EdgeSingular, StylesheetJson } from "cytoscape";

import type { ConceptKind } from "../../gql/generated/map";
import { BOX_WIDTH, MARK_ROOM } from "./layout";
import { colourOf, MARKS } from "./marks";
import type { Route } from "./routes";
import { COLUMNS } from "./words";
import { FONT_FAMILY, FONT_PX } from "./wrap";

type Colour = (name: string) => string;

/** How the drawing looks, in the colours of the page. */
export function drawingStyle(colour: Colour): StylesheetJson {
  return [...conceptStyle(colour), ...kindStyle(colour), ...centreStyle(colour), ...edgeStyle(colour), ...stateStyle(colour)];
}

/** The mark of a kind as an image. */
export function dataUri(kind: ConceptKind, inverse: boolean, colour: Colour): string {
  const fill = inverse ? colour("--card") : colour(colourOf(kind));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="32" height="32"><path d="${MARKS[kind]}" fill="${fill}"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function conceptStyle(colour: Colour): StylesheetJson {
  return [
    {
      selector: "node.concept",
      style: {
        shape: "round-rectangle",
        "corner-radius": "8",
        width: BOX_WIDTH,
        height: "data(height)",
        "background-color": colour("--card"),
        "background-image": "data(mark)",
        "background-width": "12px",
        "background-height": "12px",
        "background-position-x": "10px",
        "background-position-y": "50%",
        "border-width": 1.5,
        label: "data(label)",
        color: colour("--ink"),
        "font-family": FONT_FAMILY,
        "font-size": FONT_PX,
        "line-height": 1.2,
        "text-wrap": "wrap",
        "text-max-width": `${BOX_WIDTH * 2}px`,
        "text-justification": "left",
        "text-valign": "center",
        // The label begins after the mark, inside of the box.
        "text-halign": "right",
        "text-margin-x": MARK_ROOM - BOX_WIDTH,
        "overlay-opacity": 0,
        "z-index": 10,
        "z-index-compare": "manual",
      },
    },
    {
      selector: "node.head",
      style: {
        "background-opacity": 0,
        width: 1,
        height: 1,
        events: "no",
        label: "data(label)",
        "font-family": FONT_FAMILY,
        "font-size": FONT_PX + 1,
        "font-weight": 600,
        "text-valign": "center",
        "overlay-opacity": 0,
      },
    },
  ];
}

function kindStyle(colour: Colour): StylesheetJson {
  return COLUMNS.map((kind) => ({
    selector: `node[kind = "${kind}"]`,
    style: { "border-color": colour(colourOf(kind)), ...headColour(kind, colour) },
  }));
}

function headColour(kind: ConceptKind, colour: Colour) {
  return { "text-outline-width": 0, "background-color": colour("--card"), "line-color": colour(colourOf(kind)) };
}

function centreStyle(colour: Colour): StylesheetJson {
  const filled = COLUMNS.map((kind) => ({
    selector: `node.centre[kind = "${kind}"]`,
    style: { "background-color": colour(colourOf(kind)) },
  }));
  const heads = COLUMNS.map((kind) => ({
    selector: `node.head[kind = "${kind}"]`,
    style: { color: colour(colourOf(kind)) },
  }));
  return [...filled, ...heads, { selector: "node.centre", style: { color: colour("--card"), "font-weight": 600, "z-index": 11 } }];
}

function edgeStyle(colour: Colour): StylesheetJson {
  const line = colour("--line-strong");
  return [
    {
      selector: "edge",
      style: {
        width: 1.6,
        "line-color": line,
        "target-arrow-color": line,
        "target-arrow-shape": "triangle",
        "arrow-scale": 0.9,
        "curve-style": (edge: EdgeSingular) => route(edge).shape,
        "edge-distances": "endpoints",
        "source-endpoint": (edge: EdgeSingular) => route(edge).source,
        "target-endpoint": (edge: EdgeSingular) => route(edge).target,
        "control-point-distances": (edge: EdgeSingular) => route(edge).distances,
        "control-point-weights": (edge: EdgeSingular) => route(edge).weights,
        "segment-distances": (edge: EdgeSingular) => route(edge).distances,
        "segment-weights": (edge: EdgeSingular) => route(edge).weights,
        "segment-radii": "10",
        label: "data(times)",
        color: colour("--soft"),
        "font-family": FONT_FAMILY,
        "font-size": FONT_PX - 2,
        "text-background-color": colour("--card"),
        "text-background-opacity": 0.9,
        "text-background-padding": "2px",
        "overlay-padding": 6,
        "overlay-opacity": 0,
        "z-index": 1,
        "z-index-compare": "manual",
      },
    },
    { selector: "edge.hedged", style: { "line-style": "dashed", "line-dash-pattern": [6, 4] } },
    { selector: "edge.lessens", style: { "target-arrow-shape": "tee", "arrow-scale": 1.1 } },
    {
      selector: "edge.negated",
      style: {
        "line-style": "dashed",
        "line-dash-pattern": [1.5, 4],
        width: 2.2,
        "line-color": colour("--danger"),
        "target-arrow-color": colour("--danger"),
        "mid-source-arrow-color": colour("--danger"),
        "mid-source-arrow-shape": "vee",
        "mid-target-arrow-color": colour("--danger"),
        "mid-target-arrow-shape": "vee",
      },
    },
  ] as StylesheetJson;
}

function stateStyle(colour: Colour): StylesheetJson {
  const accent = colour("--accent");
  const strong = {
    width: 2.6,
    "line-color": accent,
    "target-arrow-color": accent,
    label: "data(words)",
    color: colour("--ink"),
    opacity: 1,
    "z-index": 12,
  };
  return [
    { selector: "edge.far", style: { opacity: 0.45 } },
    { selector: "node.aside", style: { opacity: 0.5 } },
    { selector: "edge.aside", style: { opacity: 0.18, label: "" } },
    { selector: "edge.pointed, edge.chosen", style: strong },
    { selector: "edge.negated.pointed, edge.negated.chosen", style: { "line-color": colour("--danger"), "target-arrow-color": colour("--danger") } },
    { selector: "node.chosen", style: { "border-width": 3, opacity: 1 } },
  ] as StylesheetJson;
}

function route(edge: EdgeSingular): Route {
  return edge.data("route") as Route;
}
