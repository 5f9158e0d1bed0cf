import type { Problem } from "./problem";

interface Place {
  line: number;
  ch: number;
}

/** What the editor, which is CodeMirror 5, lends to whoever marks a place in it. */
export interface Text {
  getDoc(): {
    getLine(line: number): string | undefined;
    markText(from: Place, to: Place, options: object): { clear(): void };
    setCursor(place: Place): void;
  };
  focus(): void;
  on(event: string, listener: () => void): void;
  off(event: string, listener: () => void): void;
}

/** Marks where a problem begins, until the text is changed. */
export function mark(text: Text, problem: Problem): void {
  const from = place(text, problem);
  if (from === null) return;
  const words = (text.getDoc().getLine(from.line) ?? "").slice(from.ch);
  const to = { line: from.line, ch: from.ch + Math.max(/^\S*/.exec(words)![0].length, 1) };
  const marked = text.getDoc().markText(from, to, { className: "mistake", attributes: { title: problem.message } });
  const clear = () => {
    marked.clear();
    text.off("change", clear);
  };
  text.on("change", clear);
}

/** Puts the cursor where a problem begins. */
export function goTo(text: Text, problem: Problem): void {
  const found = place(text, problem);
  if (found !== null) text.getDoc().setCursor(found);
  text.focus();
}

/** The server counts from 1 and in code points, the editor from 0 and in UTF-16. */
function place(text: Text, { line, column = 1 }: Problem): Place | null {
  if (line === undefined) return null;
  const characters = [...(text.getDoc().getLine(line - 1) ?? "")];
  return { line: line - 1, ch: characters.slice(0, column - 1).join("").length };
}
