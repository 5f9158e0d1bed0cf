import "@zazuko/yasgui/build/yasgui.min.css";
import "./sparql/page.css";

import { complete } from "./sparql/completion";
import { openEditor } from "./sparql/editor";
import { listExamples } from "./sparql/examples";
import type { Opening } from "./sparql/opening";

const root = document.getElementById("sparql")!;
const opening = JSON.parse(root.dataset.opening!) as Opening;

complete(opening);
const editor = openEditor(root, opening);
listExamples(document.getElementById("examples")!, opening.examples, editor);
