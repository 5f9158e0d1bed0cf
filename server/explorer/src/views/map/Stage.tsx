import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";

import { counted } from "../../parts/words";
import type { Drawn } from "./drawing";
import { type Arrangement, arrange, MARGIN } from "./layout";
import { Key } from "./Key";
import type { Picture } from "./picture";
import { useRoom } from "./room";
import type { MapState } from "./state";
import { canvasMeasure } from "./wrap";

const STRIDE = 60;
const FACTOR = 1.25;

/** The drawing, with its buttons; the table below says the same in words. */
export function Stage({ state, picture }: { state: MapState; picture: Picture }) {
  const { container, room, dark } = useRoom();
  const { places, ties, whole } = picture;
  const arrangement = useMemo(
    () => (room ? arrange(places, ties, room, canvasMeasure()) : null),
    [places, ties, room],
  );
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
  useEffect(() => {
    const box = container.current?.parentElement;
    // The page scrolls on over the drawing; with Ctrl, as everywhere, the wheel zooms.
    const pass = (event: WheelEvent) => event.ctrlKey || event.metaKey || event.stopPropagation();
    box?.addEventListener("wheel", pass, { capture: true });
    return () => box?.removeEventListener("wheel", pass, { capture: true });
  }, [container]);
  const { edge, node } = state;
  useEffect(() => drawn?.choose({ edge, node }), [drawn, edge, node]);
  const step = (by: number) => {
    if (ties.length === 0) return;
    const at = ties.findIndex(({ id }) => id === edge);
    const next = at < 0 ? (by > 0 ? 0 : ties.length - 1) : (at + by + ties.length) % ties.length;
    state.change({ edge: ties[next]?.id ?? null, node: null }, true);
  };
  const height = arrangement && room && heightFor(arrangement, room.width);
  return (
    <div className="map-drawing">
      <div
        className="map-canvas-frame"
        style={height ? { height } : undefined}
        role="group"
        aria-label={`Drawing of ${counted(places.length, "concept")} and ${counted(ties.length, "connection")}; the table has the same`}
        aria-describedby="map-keys"
        tabIndex={0}
        onKeyDown={(event) => drawn && keyed(event, drawn, step)}
      >
        <div className="map-canvas" ref={container} aria-hidden="true" />
        {failed && <p className="map-failed">The drawing could not be loaded. The table below has all that it would show.</p>}
      </div>
      <div className="map-buttons">
        <div role="group" aria-label="Connections" className="map-steps">
          <button type="button" className="plain" onClick={() => step(-1)} disabled={ties.length === 0}>
            <span aria-hidden="true">←</span> Previous
          </button>
          <button type="button" className="plain" onClick={() => step(1)} disabled={ties.length === 0}>
            Next connection <span aria-hidden="true">→</span>
          </button>
        </div>
        <div role="group" aria-label="Zoom" className="map-zoom">
          <button type="button" className="plain" aria-label="Zoom in" onClick={() => drawn?.zoom(FACTOR)}>
            +
          </button>
          <button type="button" className="plain" aria-label="Zoom out" onClick={() => drawn?.zoom(1 / FACTOR)}>
            −
          </button>
          <button type="button" className="plain" onClick={() => drawn?.fit()}>
            Fit
          </button>
        </div>
      </div>
      <Key />
      <p className="map-keys" id="map-keys">
        <span className="map-touch">Drag to move, pinch to zoom.</span>
        <span className="map-mouse">Drag to move, Ctrl + wheel to zoom.</span> By keyboard, in the drawing: arrows, + and −, 0 to fit, N
        and P for the next and previous connection.
      </p>
    </div>
  );
}

/** The height that the arrangement takes at the width, within what a screen shows. */
function heightFor({ width, height }: Arrangement, room: number): number {
  const scaled = height * Math.min(1, (room - 2 * MARGIN) / width);
  return Math.min(Math.max(scaled + 4 * MARGIN, 340), Math.max(420, Math.min(800, window.innerHeight * 0.86)));
}

function keyed(event: KeyboardEvent, drawn: Drawn, step: (by: number) => void): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const does: Record<string, () => void> = {
    ArrowLeft: () => drawn.pan(STRIDE, 0),
    ArrowRight: () => drawn.pan(-STRIDE, 0),
    ArrowUp: () => drawn.pan(0, STRIDE),
    ArrowDown: () => drawn.pan(0, -STRIDE),
    "+": () => drawn.zoom(FACTOR),
    "=": () => drawn.zoom(FACTOR),
    "-": () => drawn.zoom(1 / FACTOR),
    "0": () => drawn.fit(),
    n: () => step(1),
    p: () => step(-1),
  };
  const what = does[event.key];
  if (!what) return;
  event.preventDefault();
  what();
}
