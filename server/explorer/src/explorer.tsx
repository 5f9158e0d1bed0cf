import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Provider } from "urql";

import { App } from "./app/App";
import { createExplorerClient } from "./app/client";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/frame.css";
import "./styles/parts.css";
import "./styles/evidence.css";

const root = document.getElementById("explorer")!;

createRoot(root).render(
  <StrictMode>
    <Provider value={createExplorerClient(root.dataset.endpoint!)}>
      <App />
    </Provider>
  </StrictMode>,
);
