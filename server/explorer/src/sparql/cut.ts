/** How a cut answer ends: in JSON with a member of its own, in Turtle with a comment. */
const CUT = /(?:"symptomgraph":\{"truncated":true,"rows":(\d+)\}\}|\n# Cut after (\d+)[^\n]*)\s*$/;
const TAIL = 200;

/** After how many rows or triples the server cut an answer; null where it did not. */
export function cutAfter(content: string | undefined): number | null {
  const found = CUT.exec((content ?? "").slice(-TAIL));
  return found && Number(found[1] ?? found[2]);
}

/** Says under the head of the results that they were cut, or takes it back. */
export function drawCut(head: HTMLElement, rows: number | null): void {
  head.parentElement!.querySelector(":scope > .cut")?.remove();
  if (rows === null) return;
  const note = document.createElement("p");
  note.className = "cut";
  note.setAttribute("role", "status");
  const most = rows.toLocaleString("en");
  note.textContent = `This answer was cut after ${most} rows, the most that this server sends. Narrow the query down, or page through it with ORDER BY, LIMIT and OFFSET.`;
  head.after(note);
}
