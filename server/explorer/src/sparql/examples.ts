import type { Editor } from "./editor";
import type { Example } from "./opening";

/** Fills the list of examples; each opens in the editor and is asked at once. */
export function listExamples(list: HTMLElement, examples: Example[], editor: Editor): void {
  list.replaceChildren(...examples.map((example) => item(example, editor)));
  // Where the list stands above the editor it would push it out of sight.
  list.closest("details")!.open = matchMedia("(min-width: 60rem)").matches;
}

function item(example: Example, editor: Editor): HTMLLIElement {
  const button = document.createElement("button");
  button.type = "button";
  button.append(line("strong", example.title), line("span", example.question));
  button.addEventListener("click", () => editor.ask(example.title, example.query));
  const entry = document.createElement("li");
  entry.append(button);
  return entry;
}

function line(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
