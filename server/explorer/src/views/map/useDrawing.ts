import { type RefObject, useEffect, useRef, useState } from "react";

import type { Drawn } from "./drawing";
import type { Arrangement } from "./layout";
import type { Picture } from "./picture";
import type { MapState } from "./state";

interface DrawingProps {
  container: RefObject<HTMLDivElement | null>;
  arrangement: Arrangement | null;
  /** The colours of the page are read when it is drawn. */
  dark: boolean;
  state: MapState;
  picture: Picture;
}

/** Draws the arrangement in the container, once the library is there, and shows in it what is chosen. */
export function useDrawing({ container, arrangement, dark, state, picture }: DrawingProps) {
  const { ties, whole } = picture;
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const [failed, setFailed] = useState(false);
  const latest = useRef(state);
  latest.current = state;
  useEffect(() => {
    const box = container.current;
    if (!box || !arrangement) return;
    let drawing: Drawn | null = null;
    let current = true;
    const actions = {
      onEdge: (edge: string) => latest.current.change({ edge, node: null }),
      onNode: (node: string) => latest.current.change({ node, edge: null }),
      onCentre: (concept: string) => latest.current.centre(concept),
    };
    import("./drawing").then(
      ({ draw }) => {
        if (!current) return;
        drawing = draw(box, arrangement, ties, whole.centre, actions);
        setDrawn(drawing);
      },
      () => setFailed(true),
    );
    return () => {
      current = false;
      drawing?.destroy();
      setDrawn(null);
    };
  }, [arrangement, container, dark, ties, whole.centre]);
  const { edge, node } = state;
  useEffect(() => drawn?.choose({ edge, node }), [drawn, edge, node]);
  return { drawn, failed };
}
