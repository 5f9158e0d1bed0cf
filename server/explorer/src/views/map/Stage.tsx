import { type KeyboardEvent, useEffect, useMemo } from "react";

import { counted } from "../../parts/words";
import { Buttons } from "./Buttons";
import type { Drawn } from "./drawing";
import { Key } from "./Key";
import { type Arrangement, arrange, MARGIN } from "./layout";
import type { Picture } from "./picture";
import { useRoom } from "./room";
import type { MapState } from "./state";
import { useDrawing } from "./useDrawing";
import { canvasMeasure } from "./wrap";

const STRIDE = 60;
const FACTOR = 1.25;

/** The drawing, with its buttons; the table below says the same in words. */
export function Stage({ state, picture }: { state: MapState; picture: Picture }) {
  const { container, room, dark } = useRoom();
  const { places, ties } = picture;
  const arrangement = useMemo(() => (room ? arrange(places, ties, room, canvasMeasure()) : null), [places, ties, room]);
  const { drawn, failed } = useDrawing({ container, arrangement, dark, state, picture });
  useEffect(() => {
    const box = container.current?.parentElement;
    // The page scrolls on over the drawing; with Ctrl, as everywhere, the wheel zooms.
    const pass = (event: WheelEvent) => event.ctrlKey || event.metaKey || event.stopPropagation();
    box?.addEventListener("wheel", pass, { capture: true });
    return () => box?.removeEventListener("wheel", pass, { capture: true });
  }, [container]);
  const step = stepper(state, picture);
  const does = drawn ? actionsOf(drawn, step) : {};
  return (
    <div className="map-drawing">
      <div
        className="map-canvas-frame"
        style={arrangement && room ? { height: heightFor(arrangement, room.width) } : undefined}
        role="group"
        aria-label={`Drawing of ${counted(places.length, "concept")} and ${counted(ties.length, "connection")}; the table has the same`}
        aria-describedby="map-keys"
        tabIndex={0}
        onKeyDown={(event) => keyed(event, does)}
      >
        <div className="map-canvas" ref={container} aria-hidden="true" />
        {failed && <p className="map-failed">The drawing could not be loaded. The table below has all that it would show.</p>}
      </div>
      <Buttons does={does} onStep={ties.length > 0 ? step : null} />
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

/** Opens the next connection (1) or the one before (-1), round and round in the order of their names. */
function stepper({ edge, change }: MapState, { ties }: Picture): (by: 1 | -1) => void {
  return (by) => {
    const at = ties.findIndex(({ id }) => id === edge);
    const next = at < 0 ? (by > 0 ? 0 : ties.length - 1) : (at + by + ties.length) % ties.length;
    change({ edge: ties[next]?.id ?? null, node: null }, true);
  };
}

/** What can be done with a drawing, by the key that does it. */
function actionsOf(drawn: Drawn, step: (by: 1 | -1) => void): Readonly<Record<string, () => void>> {
  return {
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
}

function keyed(event: KeyboardEvent, does: Readonly<Record<string, () => void>>): void {
  const what = does[event.key];
  if (!what || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  what();
}
