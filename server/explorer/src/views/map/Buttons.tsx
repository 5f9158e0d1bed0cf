interface ButtonsProps {
  /** What can be done with the drawing, by key; nothing until it is drawn. */
  does: Readonly<Record<string, () => void>>;
  onStep: ((by: 1 | -1) => void) | null;
}

/** The way through the connections, and the zoom of the drawing. */
export function Buttons({ does, onStep }: ButtonsProps) {
  return (
    <div className="map-buttons">
      <div role="group" aria-label="Connections" className="map-steps">
        <button type="button" className="plain" onClick={() => onStep?.(-1)} disabled={!onStep}>
          <span aria-hidden="true">←</span> Previous
        </button>
        <button type="button" className="plain" onClick={() => onStep?.(1)} disabled={!onStep}>
          Next connection <span aria-hidden="true">→</span>
        </button>
      </div>
      <div role="group" aria-label="Zoom" className="map-zoom">
        <button type="button" className="plain" aria-label="Zoom in" onClick={does["+"]}>
          +
        </button>
        <button type="button" className="plain" aria-label="Zoom out" onClick={does["-"]}>
          −
        </button>
        <button type="button" className="plain" onClick={does["0"]}>
          Fit
        </button>
      </div>
    </div>
  );
}
