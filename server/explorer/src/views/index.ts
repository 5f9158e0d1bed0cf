import { type ComponentType, lazy, type LazyExoticComponent } from "react";

interface ViewEntry {
  path: string;
  title: string;
  View: LazyExoticComponent<ComponentType>;
}

/** The views in the order of the navigation; each is loaded when it is opened. web/explorer.py serves the same paths. */
export const views: readonly ViewEntry[] = [
  { path: "/", title: "Ask", View: lazy(() => import("./ask/Ask")) },
  { path: "/map", title: "Map", View: lazy(() => import("./map/Map")) },
  { path: "/read", title: "Read", View: lazy(() => import("./read/Read")) },
  { path: "/compare", title: "Compare", View: lazy(() => import("./compare/Compare")) },
  { path: "/trust", title: "Trust", View: lazy(() => import("./trust/Trust")) },
];
