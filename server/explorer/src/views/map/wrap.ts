/** Font of the labels; the drawing uses the same. */
export const FONT_PX = 14;
export const FONT_FAMILY = "system-ui, -apple-system, Roboto, sans-serif";

/** How wide a text is, in pixels of the font. */
export type Measure = (text: string) => number;

/** Measures as the browser does. */
export function canvasMeasure(): Measure {
  const context = document.createElement("canvas").getContext("2d")!;
  context.font = `${FONT_PX}px ${FONT_FAMILY}`;
  return (text) => context.measureText(text).width;
}

/** The label in at most so many lines of at most the width; words too long for a line are cut, and what is left over is an ellipsis. */
export function wrapped(label: string, width: number, most: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of label.split(/\s+/).flatMap((part) => pieces(part, width, measure))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shortened(lines[most - 1] ?? "", width, measure)];
}

function pieces(word: string, width: number, measure: Measure): string[] {
  const found: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece !== "" && measure(piece + letter) > width) {
      found.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...found, piece];
}

function shortened(line: string, width: number, measure: Measure): string {
  let kept = line;
  while (kept !== "" && measure(`${kept}…`) > width) kept = kept.slice(0, -1);
  return `${kept}…`;
}
