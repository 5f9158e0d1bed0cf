import Yasgui from "@zazuko/yasgui";

import { addNewTab, nameFields, tellViews } from "./access";
import { cutAfter, drawCut } from "./cut";
import { Graph } from "./graph";
import { keepLocal } from "./links";
import { goTo, mark, type Text } from "./mark";
import { endpoint, linkTo, type Opening } from "./opening";
import { drawProblem, problemOf } from "./problem";
import { quickenTable } from "./table";

type Tab = InstanceType<typeof Yasgui.Tab>;

/** What the rest of the page does with the editor. */
export interface Editor {
  /** Opens a query and asks it: in its own tab if it has one, in an untouched example's tab, or in a new one. */
  ask(title: string, query: string): void;
}

/** YASGUI over this server alone; it opens with the query of the address, with what was left, or with the first example. */
export function openEditor(root: HTMLElement, opening: Opening): Editor {
  const current = () => yasgui.getTab()?.getYasqe() as unknown as Text;
  configure(async ({ text }) => explained(text, current()));
  root.replaceChildren();
  keepLocal(root, opening.base);
  nameFields(root);
  const yasgui = new Yasgui(root, settings(opening) as never);
  addNewTab(root.querySelector(".tabsList")!, () => yasgui.addTab(true));
  const editor = new TabbedEditor(yasgui, new Set(opening.examples.map((example) => example.query)));
  const { examples, given } = opening;
  const [first] = examples;
  if (given !== null) editor.ask(examples.find(({ query }) => query === given)?.title ?? "Shared query", given);
  else if (first && yasgui.getTab()?.getQuery() === first.query) yasgui.getTab()!.setName(first.title);
  return editor;
}

/** Sets what YASGUI lets be set for all of its editors only. */
function configure(explain: (error: { text: string }) => Promise<HTMLElement>): void {
  const { Tab, Yasqe, Yasr } = Yasgui;
  Yasqe.defaults.editorHeight = "21rem";
  Yasqe.defaults.autocompleters = ["variables", "prefixes", "property", "class", "concept"];
  Yasr.registerPlugin("graph", Graph as never);
  Yasr.defaults.pluginOrder = ["table", "graph", "response"];
  Yasr.defaults.errorRenderers = [explain];
  // Values as people read them, and whole; switches above the table turn on quotes, types, row numbers and cutting.
  quickenTable();
  Yasr.defaults.plugins.table!.dynamicConfig = { compact: true, isEllipsed: false };
  Tab.prototype.getShareableLink = function (this: Tab) {
    return linkTo(this.getQuery());
  };
}

/** What went wrong, for people; its place is marked in the query. */
function explained(text: string, written: Text): HTMLElement {
  const problem = problemOf(text);
  mark(written, problem);
  return drawProblem(problem, () => goTo(written, problem));
}

function settings({ examples, prefixes }: Opening): object {
  return {
    autofocus: false,
    copyEndpointOnNewTab: false,
    endpointCatalogueOptions: { getData: () => [], keys: [] },
    persistenceId: "symptomgraph",
    // The address is read by us: YASGUI would take an endpoint from it, too.
    populateFromUrl: false,
    requestConfig: {
      endpoint,
      method: "POST",
      acceptHeaderSelect: "application/sparql-results+json",
      acceptHeaderGraph: "text/turtle",
    },
    yasqe: { value: examples[0]?.query ?? "", screenReaderLabel: "SPARQL query", createShortLink: undefined },
    // Answers are not kept: by the next visit another snapshot may be served.
    yasr: { prefixes, maxPersistentResponseSize: 0 },
  };
}

class TabbedEditor implements Editor {
  constructor(
    private readonly yasgui: Yasgui,
    private readonly untouched: Set<string>,
  ) {
    for (const tab of Object.values(yasgui._tabs)) this.prepare(tab);
    yasgui.on("tabSelect", (_yasgui, id) => this.prepare(yasgui.getTab(id)));
    yasgui.on("tabAdd", (_yasgui, id) => queueMicrotask(() => this.prepare(yasgui.getTab(id))));
  }

  ask(title: string, query: string): void {
    const tab = this.tabFor(title, query);
    this.prepare(tab);
    const kind = tab.getYasqe()?.getQueryType() as string | undefined;
    tab.getYasr()?.selectPlugin(kind === "CONSTRUCT" || kind === "DESCRIBE" ? "graph" : "table");
    // What goes wrong is drawn where the answer would be.
    tab.query().catch(() => undefined);
  }

  private tabFor(title: string, query: string): Tab {
    const { yasgui } = this;
    const same = Object.values(yasgui._tabs).find((tab) => tab.getPersistedJson().yasqe.value === query);
    if (same) {
      yasgui.selectTabId(same.getId());
      return same;
    }
    const current = yasgui.getTab();
    if (current && this.untouched.has(current.getQuery())) return current.setQuery(query).setName(title);
    return yasgui.addTab(true, { name: yasgui.createTabName(title), yasqe: { value: query } } as never);
  }

  private readonly prepared = new WeakSet<object>();

  /** Makes a tab ours once it is drawn; one that was kept may know another endpoint. */
  private prepare(tab: Tab | undefined): void {
    tab?.setEndpoint(endpoint);
    const [text, results] = [tab?.getYasqe(), tab?.getYasr()];
    if (!text || !results || this.prepared.has(text)) return;
    this.prepared.add(text);
    let cut: number | null = null;
    text.on("queryResponse", (_text: unknown, response: { content?: string }) => {
      cut = cutAfter(response.content);
    });
    results.on("drawn", () => {
      drawCut(results.headerEl, cut);
      // The buttons are set right after this is told.
      queueMicrotask(() => tellViews(results.headerEl));
    });
  }
}
