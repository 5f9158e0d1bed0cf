import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { setNonce } from "get-nonce";
import { createRoot } from "react-dom/client";

import "graphiql/style.css";
import "./graphiql.css";

interface Tab {
  query: string;
  variables: string | null;
}

/** What the server wrote into the page: the questions to open with, and the one of the address, if there is one. */
interface Opening {
  tabs: Tab[];
  given: Tab | null;
}

const root = document.getElementById("graphiql")!;
const opening = JSON.parse(root.dataset.opening!) as Opening;

// Menus and dialogs lock scrolling with a style element, which the page's policy lets pass by this nonce alone.
setNonce(root.nonce!);

const fetcher = createGraphiQLFetcher({ url: root.dataset.endpoint! });

createRoot(root).render(
  <GraphiQL
    fetcher={fetcher}
    defaultTabs={opening.tabs}
    query={opening.given?.query}
    variables={opening.given?.variables ?? undefined}
    defaultEditorToolsVisibility={false}
    inputValueDeprecation
    schemaDescription
  >
    <GraphiQL.Logo>
      <a className="home" href="/">
        Symptomgraph
      </a>
    </GraphiQL.Logo>
  </GraphiQL>,
);
