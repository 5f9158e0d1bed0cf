import cytoscape, { type Core, type ElementDefinition, type StylesheetJson } from "cytoscape";

import { isLiteral, isNaming, labelsOf, shortOf, type Term, type Triple } from "./triples";

/** Cytoscape adds a style element unless one with this id is there, which the page's policy would stop. */
const STYLESHEET = "__________cytoscape_stylesheet";
const LONGEST = 32;

/** Draws triples as nodes and arrows; what has a label is called by it. */
export function drawTriples(container: HTMLElement, triples: Triple[], prefixes: Record<string, string>): Core {
  if (!document.getElementById(STYLESHEET)) {
    document.head.append(Object.assign(document.createElement("meta"), { id: STYLESHEET }));
  }
  const [ink, accent, card] = ["--ink", "--accent", "--card"].map((name) =>
    getComputedStyle(container).getPropertyValue(name).trim(),
  ) as [string, string, string];
  return cytoscape({
    container,
    elements: elementsOf(triples, prefixes),
    style: styles(ink, accent, card),
    layout: { name: "cose", animate: false, nodeDimensionsIncludeLabels: true, padding: 20 },
    maxZoom: 2,
    minZoom: 0.1,
  });
}

function elementsOf(triples: Triple[], prefixes: Record<string, string>): ElementDefinition[] {
  const labels = labelsOf(triples);
  const nodes = new Map<string, ElementDefinition>();
  const node = (term: Term): string => {
    const id = `${term.type} ${term.value} ${term["xml:lang"] ?? ""}`;
    const text = labels.get(term.value) ?? shortOf(term, prefixes);
    const label = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
    nodes.set(id, { data: { id, label }, classes: isLiteral(term) ? "literal" : "resource" });
    return id;
  };
  const edges = triples.flatMap((triple) => {
    const source = node(triple.subject);
    if (isNaming(triple)) return [];
    return { data: { source, target: node(triple.object), label: shortOf(triple.predicate, prefixes) } };
  });
  return [...nodes.values(), ...edges];
}

function styles(ink: string, accent: string, card: string): StylesheetJson {
  const text = { label: "data(label)", color: ink, "font-family": "system-ui, sans-serif" };
  return [
    {
      selector: "node",
      style: {
        ...text,
        "font-size": 12,
        "background-color": accent,
        width: 18,
        height: 18,
        "text-valign": "bottom",
        "text-margin-y": 4,
        "text-background-color": card,
        "text-background-opacity": 0.8,
      },
    },
    {
      selector: "node.literal",
      style: { shape: "rectangle", "background-color": card, "border-width": 2, "border-color": accent },
    },
    {
      selector: "edge",
      style: {
        ...text,
        "font-size": 9,
        "min-zoomed-font-size": 7,
        "text-rotation": "autorotate",
        "text-background-color": card,
        "text-background-opacity": 0.8,
        "line-color": accent,
        "line-opacity": 0.5,
        width: 1.5,
        "curve-style": "bezier",
        "target-arrow-shape": "triangle",
        "target-arrow-color": accent,
      },
    },
  ];
}
