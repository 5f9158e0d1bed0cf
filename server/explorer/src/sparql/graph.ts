import type { Yasr } from "@zazuko/yasr";

import { shortOf, type Term, type Triple, triplesOf } from "./triples";

/** As many triples as a drawing can show and still be read; the table beside it shows the same. */
const DRAWN = 200;

/** A view of YASR: triples as a drawing, and beside it as a table, which needs no eyes and no mouse. */
export class Graph {
  readonly label = "Graph";
  readonly priority = 1;
  private drawing: { destroy(): void } | null = null;

  constructor(private readonly yasr: Yasr) {}

  canHandleResults(): boolean {
    return this.triples() !== null;
  }

  async draw(): Promise<void> {
    this.destroy();
    const all = this.triples() ?? [];
    const triples = all.slice(0, DRAWN);
    const prefixes = this.yasr.getPrefixes();
    const [box, canvas] = [element("div", "graph"), element("div", "drawing")];
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", `${triples.length} triples as a drawing; the table after it has the same`);
    box.append(canvas, tableOf(triples, prefixes));
    this.yasr.resultsEl.append(box);
    if (all.length > DRAWN) {
      const note = element("p", "cut");
      note.textContent = `These are the first ${DRAWN} of ${all.length} triples; the view as a table has all.`;
      box.prepend(note);
    }
    // A large library, loaded when the first drawing is asked for.
    const { drawTriples } = await import("./drawing");
    if (canvas.isConnected) this.drawing = drawTriples(canvas, triples, prefixes);
  }

  destroy(): void {
    this.drawing?.destroy();
    this.drawing = null;
  }

  getIcon(): Element {
    const icon = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    icon.setAttribute("viewBox", "0 0 16 16");
    icon.setAttribute("aria-hidden", "true");
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    path.setAttribute("d", "M8 1a2.5 2.5 0 0 0-1 4.8L4.6 9.6a2.5 2.5 0 1 0 1.2 3H10a2.5 2.5 0 1 0 1-3L9 5.8A2.5 2.5 0 0 0 8 1Z");
    path.setAttribute("fill", "currentColor");
    icon.append(path);
    return icon;
  }

  private triples(): Triple[] | null {
    const { results } = this.yasr;
    // The answer to ASK has no variables, whatever their type says.
    const variables = (results?.getVariables() ?? []) as string[];
    return triplesOf(variables, (results?.getBindings() ?? null) as Record<string, Term>[] | null);
  }
}

function tableOf(triples: Triple[], prefixes: Record<string, string>): HTMLElement {
  const table = document.createElement("table");
  const head = table.createTHead().insertRow();
  for (const title of ["Subject", "Predicate", "Object"]) {
    const cell = element("th", "");
    cell.setAttribute("scope", "col");
    cell.textContent = title;
    head.append(cell);
  }
  table.createCaption().textContent = `${triples.length} triples`;
  const body = table.createTBody();
  for (const { subject, predicate, object } of triples) {
    const row = body.insertRow();
    for (const term of [subject, predicate, object]) row.insertCell().append(cellOf(term, prefixes));
  }
  const scrolling = element("div", "triples");
  scrolling.tabIndex = 0;
  scrolling.setAttribute("role", "region");
  scrolling.setAttribute("aria-label", "Triples");
  scrolling.append(table);
  return scrolling;
}

function cellOf(term: Term, prefixes: Record<string, string>): Node {
  const text = document.createTextNode(shortOf(term, prefixes));
  if (term.type !== "uri") return text;
  const link = document.createElement("a");
  link.href = term.value;
  link.append(text);
  return link;
}

function element(name: string, className: string): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  return made;
}
