import cytoscape, { type Core, type EdgeSingular, type ElementDefinition } from "cytoscape";

import type { Tie } from "./graph";
import { type Arrangement, type Box, MARGIN } from "./layout";
import { type Route, routesOf } from "./routes";
import { dataUri, drawingStyle } from "./look";
import { KINDS_HEAD, lessens, tieWords } from "./words";

/** Cytoscape adds a style element unless one with this id is there, which the page's policy would stop. */
const STYLESHEET = "__________cytoscape_stylesheet";
/** Below this, labels are too small to read. */
const LEGIBLE = 0.46;
const ZOOM = { least: 0.12, most: 2.5 };

/** What is chosen: a tie by its id, a concept by its id. */
export interface Chosen {
  edge: string | null;
  node: string | null;
}

/** What a reader does with the drawing. */
export interface Actions {
  onEdge: (id: string) => void;
  onNode: (id: string) => void;
  onCentre: (id: string) => void;
}

/** A drawing on the page. */
export interface Drawn {
  choose: (chosen: Chosen) => void;
  fit: () => void;
  zoom: (factor: number) => void;
  pan: (right: number, down: number) => void;
  destroy: () => void;
}

/** Draws the arrangement into the container. */
export function draw(container: HTMLElement, arrangement: Arrangement, ties: readonly Tie[], centre: string, actions: Actions): Drawn {
  if (!document.getElementById(STYLESHEET)) {
    document.head.append(Object.assign(document.createElement("meta"), { id: STYLESHEET }));
  }
  const look = getComputedStyle(container);
  const colour = (name: string) => look.getPropertyValue(name).trim();
  const elements = [...nodesOf(arrangement, centre, colour), ...edgesOf(ties, arrangement, centre)];
  const cy = cytoscape({
    container,
    elements,
    style: drawingStyle(colour),
    layout: { name: "preset", fit: false },
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    maxZoom: ZOOM.most,
    minZoom: ZOOM.least,
  });
  listen(cy, actions);
  const fit = () => {
    cy.fit(undefined, MARGIN);
    // A few boxes are not blown up.
    if (cy.zoom() > 1) cy.zoom(1).center();
  };
  fit();
  // What does not fit legibly begins with its centre; the button fits it.
  if (cy.zoom() < LEGIBLE) cy.zoom(LEGIBLE).center(cy.getElementById(centre));
  return {
    choose: (chosen) => choose(cy, chosen),
    fit,
    zoom: (factor) => {
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },
    pan: (right, down) => {
      cy.panBy({ x: right, y: down });
    },
    destroy: () => cy.destroy(),
  };
}

function nodesOf({ boxes, heads }: Arrangement, centre: string, colour: (name: string) => string): ElementDefinition[] {
  const concepts = boxes.map((box) => nodeOf(box, box.place.id === centre, colour));
  const titles = heads.map(({ kind, count, x, y }) => ({
    data: { id: `head ${kind}`, label: `${KINDS_HEAD[kind]} · ${count}`, kind },
    position: { x, y },
    classes: "head",
    selectable: false,
  }));
  return [...titles, ...concepts];
}

function nodeOf({ place, x, y, height, lines }: Box, isCentre: boolean, colour: (name: string) => string): ElementDefinition {
  const mark = dataUri(place.kind, isCentre, colour);
  return {
    data: { id: place.id, label: lines.join("\n"), kind: place.kind, height, mark },
    position: { x, y },
    classes: ["concept", ...(isCentre ? ["centre"] : []), ...(place.distance > 1 ? ["far"] : [])].join(" "),
  };
}

function edgesOf(ties: readonly Tie[], arrangement: Arrangement, centre: string): ElementDefinition[] {
  const routes = routesOf(ties, arrangement);
  return ties.flatMap((tie) => {
    const route = routes.get(tie.id);
    return route ? [edgeOf(tie, route, centre)] : [];
  });
}

function edgeOf(tie: Tie, route: Route, centre: string): ElementDefinition {
  const { id, subject, object, claims, predicates, manner } = tie;
  const near = subject.id === centre || object.id === centre;
  const times = claims.length > 1 ? `×${claims.length}` : "";
  return {
    data: { id, source: subject.id, target: object.id, route, times, words: `${tieWords(tie)} ${times}`.trim() },
    classes: [manner, ...(near ? [] : ["far"]), ...(predicates.every(lessens) ? ["lessens"] : [])].join(" "),
  };
}

function listen(cy: Core, { onEdge, onNode, onCentre }: Actions): void {
  cy.on("tap", "edge", ({ target }) => onEdge(target.id()));
  cy.on("tap", "node.concept", ({ target }) => onNode(target.id()));
  cy.on("dbltap", "node.concept", ({ target }) => onCentre(target.id()));
  cy.on("mouseover", "edge, node.concept", ({ target }) => {
    cy.container()?.classList.add("map-pointing");
    (target.isEdge() ? target : target.connectedEdges()).addClass("pointed");
  });
  cy.on("mouseout", "edge, node.concept", () => {
    cy.container()?.classList.remove("map-pointing");
    cy.edges().removeClass("pointed");
  });
}

function choose(cy: Core, { edge, node }: Chosen): void {
  cy.batch(() => {
    cy.elements().removeClass("chosen aside");
    const tie = edge === null ? cy.collection() : cy.getElementById(edge);
    const place = node === null ? cy.collection() : cy.getElementById(node);
    const shown = tie.nonempty() ? tie.union(tie.connectedNodes()) : place.union(place.connectedEdges()).union(place.neighborhood());
    if (shown.empty()) return;
    cy.elements().not(shown).not(".head").addClass("aside");
    (tie.nonempty() ? shown : place.union(place.connectedEdges())).addClass("chosen");
  });
  const tie = edge === null ? null : cy.getElementById(edge);
  if (tie?.nonempty()) reveal(cy, tie as EdgeSingular);
}

/** Moves the drawing where a tie is out of sight. */
function reveal(cy: Core, tie: EdgeSingular): void {
  const { x1, y1, x2, y2 } = tie.connectedNodes().renderedBoundingBox({});
  if (x1 < 0 || y1 < 0 || x2 > cy.width() || y2 > cy.height()) cy.center(tie.connectedNodes());
}
