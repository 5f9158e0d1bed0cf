import { type ReactNode, useEffect, useRef } from "react";
import { useQuery } from "urql";
import { Link } from "wouter";

import { address } from "../../app/address";
import { MapChosenDocument, type MapConceptFragment } from "../../gql/generated/map";
import { Answered } from "../../parts/Answered";
import { ClaimsById } from "../../parts/ClaimsById";
import { mapOf, pageOf } from "../../parts/ids";
import { Unfold } from "../../parts/Unfold";
import { capital, counted, KINDS } from "../../parts/words";
import type { Remark, Tie } from "./graph";
import { KindMark } from "./marks";
import type { Picture } from "./picture";
import type { MapState } from "./state";
import { mannersOf, relationWords, tieWords } from "./words";

interface PanelProps {
  state: MapState;
  picture: Picture;
  centre: MapConceptFragment;
}

/** What is chosen: a connection with its sentences, or a concept; the one in the centre to begin with. */
export function Panel({ state, picture, centre }: PanelProps) {
  const { edge, node, change } = state;
  const box = useRef<HTMLElement>(null);
  const tie = picture.ties.find(({ id }) => id === edge);
  const asked = useRef(edge);
  useEffect(() => {
    // A choice further down the page brings the reader here; opening a shared link does not move them.
    if (asked.current !== edge && tie && box.current && outOfSight(box.current)) {
      box.current.scrollIntoView({ block: "nearest" });
    }
    asked.current = edge;
  }, [edge, tie]);
  const middle = useRef(centre.id);
  useEffect(() => {
    // The link that put another concept into the centre is gone: the reader goes on from here.
    if (middle.current !== centre.id && document.activeElement === document.body) box.current?.focus({ preventScroll: true });
    middle.current = centre.id;
  }, [centre.id]);
  const close = () => change({ edge: null, node: null });
  const inside = (): ReactNode => {
    if (tie) return <TieCard tie={tie} onClose={close} />;
    if (edge !== null) return <Missing onClose={close} />;
    if (node !== null && node !== centre.id) {
      const ties = picture.ties.filter(({ subject, object }) => subject.id === node || object.id === node);
      return <Other id={node} ties={ties} onTie={(id) => change({ edge: id, node: null })} onClose={close} />;
    }
    return <ConceptCard concept={centre} remarks={picture.whole.remarks.filter(({ subject }) => subject === centre.id)} />;
  };
  return (
    <section className="map-panel card" ref={box} tabIndex={-1} aria-label="What is chosen">
      <p className="hush" role="status">
        {tie && `${tie.subject.label} ${tieWords(tie)} ${tie.object.label}: ${counted(tie.claims.length, "claim")}`}
      </p>
      {inside()}
    </section>
  );
}

function outOfSight(box: HTMLElement): boolean {
  const { top } = box.getBoundingClientRect();
  return top < 0 || top > window.innerHeight * 0.7;
}

function TieCard({ tie, onClose }: { tie: Tie; onClose: () => void }) {
  const { subject, object, claims } = tie;
  return (
    <>
      <div className="map-panel-head">
        <h2>
          {capital(subject.label)} <span className="map-relation">{tieWords(tie)}</span> {object.label}
        </h2>
        <Close onClose={onClose} />
      </div>
      <p className="map-soft">
        {counted(claims.length, "claim")}: {mannersOf(claims).toLowerCase()}
      </p>
      <ClaimsById ids={claims.map(({ id }) => id)} />
      <p className="map-links">
        <Link href={mapOf(subject.id)}>Around {subject.label}</Link>
        <Link href={mapOf(object.id)}>Around {object.label}</Link>
      </p>
    </>
  );
}

function Missing({ onClose }: { onClose: () => void }) {
  return (
    <>
      <h2>This connection is not on the map</h2>
      <p>It is left out by the filters, it is further away, or no claim makes it.</p>
      <button type="button" className="plain" onClick={onClose}>
        Close
      </button>
    </>
  );
}

interface OtherProps {
  id: string;
  ties: readonly Tie[];
  onTie: (id: string) => void;
  onClose: () => void;
}

function Other({ id, ties, onTie, onClose }: OtherProps) {
  const query = useQuery({ query: MapChosenDocument, variables: { ref: id } });
  return (
    <Answered query={query} what="The concept">
      {({ concept }) =>
        concept && (
          <ConceptCard concept={concept} remarks={[]} onClose={onClose}>
            <Link className="map-recentre" href={mapOf(concept.id)}>
              Put it in the centre
            </Link>
            <ul className="map-card-ties" aria-label="Connections on the map">
              {ties.map((tie) => (
                <li key={tie.id}>
                  <button type="button" className="map-link" onClick={() => onTie(tie.id)}>
                    {tie.subject.label} <span className="map-relation">{tieWords(tie)}</span> {tie.object.label}
                  </button>
                </li>
              ))}
            </ul>
          </ConceptCard>
        )
      }
    </Answered>
  );
}

interface ConceptCardProps {
  concept: MapConceptFragment;
  remarks: readonly Remark[];
  onClose?: () => void;
  children?: ReactNode;
}

function ConceptCard({ concept, remarks, onClose, children }: ConceptCardProps) {
  const { id, label, kinds, definition, synonyms, broader, narrower } = concept;
  return (
    <>
      <div className="map-panel-head">
        <div>
          <p className="map-kinds">
            {kinds.map((kind) => (
              <span key={kind}>
                <KindMark kind={kind} /> {KINDS[kind]}
              </span>
            ))}
          </p>
          <h2>{capital(label)}</h2>
        </div>
        {onClose && <Close onClose={onClose} />}
      </div>
      <p>{definition}</p>
      {children}
      {synonyms.length > 0 && <p className="map-soft">Also called {synonyms.join(", ")}</p>}
      <Kin title="A kind of" concepts={broader} />
      <Kin title="Kinds of it" concepts={narrower} />
      {remarks.length > 0 && <Remarks remarks={remarks} />}
      <p className="map-links">
        {kinds.includes("SYMPTOM") && <Link href={address("/", { present: id })}>Ask about it</Link>}
        <a href={pageOf(id)}>Data</a>
      </p>
    </>
  );
}

function Kin({ title, concepts }: { title: string; concepts: readonly { id: string; label: string }[] }) {
  if (concepts.length === 0) return null;
  return (
    <p className="map-kin">
      <span className="map-soft">{title}</span>{" "}
      {concepts.map(({ id, label }) => (
        <Link key={id} href={mapOf(id)}>
          {label}
        </Link>
      ))}
    </p>
  );
}

/** What is claimed of the concept that is no arrow: how common it is, say. */
function Remarks({ remarks }: { remarks: readonly Remark[] }) {
  const groups = new Map<string, string[]>();
  for (const { claim, predicate, value } of remarks) {
    const said = `${capital(relationWords(predicate).replace(/^has /, ""))}: ${value}`;
    groups.set(said, [...(groups.get(said) ?? []), claim]);
  }
  return (
    <div>
      {[...groups].map(([said, ids]) => (
        <Unfold key={said} summary={said}>
          <ClaimsById ids={ids} />
        </Unfold>
      ))}
    </div>
  );
}

function Close({ onClose }: { onClose: () => void }) {
  return (
    <button type="button" className="plain map-close" aria-label="Close" onClick={onClose}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d="m2 2 8 8m0-8-8 8" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
      </svg>
    </button>
  );
}
