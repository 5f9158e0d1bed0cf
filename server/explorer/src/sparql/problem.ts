/** A problem as this server tells it, or as the browser does where there was no answer. */
export interface Problem {
  message: string;
  fix?: string;
  code?: string;
  line?: number;
  column?: number;
}

/** What browsers say, each in its own words, of an answer that did not come, and of one that has no end. */
const UNHEARD: [RegExp, Problem][] = [
  [
    /^(Failed to fetch|NetworkError|Load failed)/,
    {
      message: "The server did not answer.",
      fix: "It may have been stopped, or the connection is gone. Run the query again in a moment.",
    },
  ],
  [
    /^(network error|Error in input stream)/i,
    {
      message: "The answer broke off before its end.",
      fix: "The query may have run out of time or memory half-way. Ask for less, by LIMIT or a narrower pattern.",
    },
  ],
];

/** The problem in the text that stands where the answer would be. */
export function problemOf(text: string): Problem {
  try {
    const { errors } = JSON.parse(text) as { errors: { message: string; extensions?: Omit<Problem, "message"> }[] };
    const [first] = errors;
    const { fix, ...rest } = first!.extensions ?? {};
    // The message ends with the way out, which stands in a line of its own here.
    const message = fix && first!.message.endsWith(fix) ? first!.message.slice(0, -fix.length).trim() : first!.message;
    return { ...rest, message, fix };
  } catch {
    return UNHEARD.find(([words]) => words.test(text))?.[1] ?? { message: text };
  }
}

/** The problem for people to read, with a button that leads to its place where it has one. */
export function drawProblem(problem: Problem, goTo: (problem: Problem) => void): HTMLElement {
  const box = document.createElement("div");
  box.className = "problem";
  box.setAttribute("role", "alert");
  box.append(paragraph("what", problem.message));
  if (problem.fix) box.append(paragraph("fix", problem.fix));
  if (problem.line !== undefined) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = `Go to line ${problem.line}, column ${problem.column ?? 1}`;
    button.addEventListener("click", () => goTo(problem));
    box.append(button);
  }
  if (problem.code) box.append(paragraph("code", problem.code));
  return box;
}

function paragraph(name: string, text: string): HTMLParagraphElement {
  const made = document.createElement("p");
  made.className = name;
  made.textContent = text;
  return made;
}
