import { useCombobox } from "downshift";
import { type ChangeEvent, type KeyboardEvent, useEffect, useState } from "react";

import type { ConceptKind, SearchConceptsQuery } from "../gql/generated/concepts";
import { type Known, remember } from "./concepts";
import { MOST, type Searched, useSearch } from "./search";
import { KINDS } from "./words";

type Hit = SearchConceptsQuery["search"][number];

interface ConceptSearchProps {
  label: string;
  placeholder?: string | undefined;
  kinds?: readonly ConceptKind[] | undefined;
  onChoose: (concept: Known) => void;
  /** What Backspace does in an empty field: takes back the last choice, say. */
  onBackspace?: (() => void) | undefined;
}

/** A field in which concepts are found by any of their names while one types; arrows choose, Enter takes. */
export function ConceptSearch({ label, placeholder, kinds, onChoose, onBackspace }: ConceptSearchProps) {
  const [text, setText] = useState("");
  const { hits, state, to } = useSearch(text, kinds);
  const current = to === text.trim();
  const choose = ({ concept }: Hit) => {
    remember(concept);
    setText("");
    onChoose(concept);
  };
  const wait = useWhenCurrent(current, () => hits[0] && choose(hits[0]));
  const box = useCombobox<Hit>({
    items: hits as Hit[],
    inputValue: text,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: (hit) => hit?.concept.label ?? "",
    itemToKey: (hit) => hit?.concept.id,
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) choose(selectedItem);
    },
    stateReducer: (_, { type, changes }) =>
      // A choice empties the field for the next one, which is typed without a click between.
      type === useCombobox.stateChangeTypes.InputKeyDownEnter || type === useCombobox.stateChangeTypes.ItemClick
        ? { ...changes, inputValue: "", isOpen: false }
        : changes,
  });
  const shown = box.isOpen && text.trim() !== "";
  // The library's own event comes a moment later, in which a fast key would be lost.
  const onChange = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => setText(currentTarget.value);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Backspace" && text === "") onBackspace?.();
    if (event.key === "Enter" && text.trim() !== "" && !current) {
      // The list still answers to an earlier text: what it holds was not meant.
      Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
      wait();
    }
  };
  return (
    <div className="search">
      <label className="search-label" {...box.getLabelProps()}>
        {label}
      </label>
      <input className="search-input" placeholder={placeholder} {...box.getInputProps({ onKeyDown, onChange })} />
      <div className="search-hits" hidden={!shown}>
        <ul {...box.getMenuProps()}>
          {shown &&
            hits.map((hit, index) => (
              <li
                key={hit.concept.id}
                className={index === box.highlightedIndex ? "hit hit-on" : "hit"}
                {...box.getItemProps({ item: hit, index })}
              >
                <HitText hit={hit} />
              </li>
            ))}
        </ul>
        {shown && <Remark state={state} count={hits.length} />}
      </div>
    </div>
  );
}

/** Has something done as soon as the list answers to the text, if that was asked for before it did. */
function useWhenCurrent(current: boolean, act: () => void): () => void {
  const [waiting, setWaiting] = useState(false);
  useEffect(() => {
    if (!waiting || !current) return;
    setWaiting(false);
    act();
  });
  return () => setWaiting(true);
}

/** What the list itself does not say. */
function Remark({ state, count }: { state: Searched["state"]; count: number }) {
  if (count === MOST) return <p className="hit-none">The best {MOST}. Type more to see others.</p>;
  return count > 0 ? null : <p className="hit-none">{NOTHING[state]}</p>;
}

const NOTHING: Readonly<Record<Searched["state"], string>> = {
  waiting: "Looking …",
  found: "No concept is called so. Try another word for it.",
  failed: "The server does not answer.",
};

function HitText({ hit: { concept, matchedLabel, matchKind } }: { hit: Hit }) {
  const byOther = matchedLabel.toLowerCase() !== concept.label.toLowerCase();
  return (
    <>
      <span className="hit-label">{concept.label}</span>
      {byOther && (
        <span className="hit-why">
          {matchKind === "TYPO" ? "close to" : "also"} “{matchedLabel}”
        </span>
      )}
      <span className="hit-kind">{KINDS[concept.kind]}</span>
    </>
  );
}
