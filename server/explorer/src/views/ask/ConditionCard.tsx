import type { ReactNode } from "react";
import { Link } from "wouter";

import type { ConceptNameFragment } from "../../gql/generated/fragments";
import { mapOf, pageOf } from "../../parts/ids";
import { capital } from "../../parts/words";

interface ConditionCardProps {
  condition: ConceptNameFragment & { readonly definition: string };
  children: ReactNode;
}

/** A condition, with what speaks for it and against it inside. */
export function ConditionCard({ condition: { id, label, definition }, children }: ConditionCardProps) {
  return (
    <article className="card ask-card">
      <header>
        <h3>{capital(label)}</h3>
        <p className="ask-soft">{definition}</p>
      </header>
      <div className="ask-matches">{children}</div>
      <footer className="ask-links">
        <Link href={mapOf(id)} aria-label={`${label} on the map`}>
          Map
        </Link>
        <a href={pageOf(id)} aria-label={`The data of ${label}`}>
          Data
        </a>
      </footer>
    </article>
  );
}
