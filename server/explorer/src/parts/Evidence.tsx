import { Link } from "wouter";

import type { SaidClaimFragment, SaidEvidenceFragment, SaidPassageFragment } from "../gql/generated/fragments";
import { pageOf, readAt } from "./ids";
import { marked } from "./marks";

type Where = Pick<SaidEvidenceFragment, "cues" | "mentions"> & { readonly passage: SaidPassageFragment | null };

/** Claims, each with its sentences. */
export function Claims({ claims }: { claims: readonly SaidClaimFragment[] }) {
  return (
    <ul className="claims">
      {claims.map((claim) => (
        <li key={claim.id}>
          <Claim claim={claim} />
        </li>
      ))}
    </ul>
  );
}

/** A claim: its statement, and each sentence that makes it, one step from the text and from its page. */
export function Claim({ claim }: { claim: SaidClaimFragment }) {
  return (
    <div className="claim">
      <p className="claim-statement">
        {claim.statement}{" "}
        <a className="claim-page" href={pageOf(claim.id)} aria-label={`The data of this claim: ${claim.statement}`}>
          data
        </a>
      </p>
      <Evidence evidence={claim.evidence} />
    </div>
  );
}

/** Where something is said: for each piece of evidence its sentence, after those that it leans on. */
export function Evidence({ evidence }: { evidence: readonly SaidEvidenceFragment[] }) {
  return (
    <ul className="evidence">
      {evidence.map((one, index) => (
        <li key={one.passage?.id ?? one.source ?? index}>
          {one.context.map((earlier) => (
            <Sentence key={earlier.passage?.id} where={earlier} note="leaning on " />
          ))}
          {one.passage ? <Sentence where={one} /> : <p className="where">{one.source}</p>}
        </li>
      ))}
    </ul>
  );
}

/** One sentence: where it stands, and its words with those marked that carry the claim; our gist where we lack them. */
function Sentence({ where, note = "" }: { where: Where; note?: string }) {
  const { passage } = where;
  if (!passage) return null;
  const { article, section, ordinal, gist, text } = passage;
  return (
    <figure className="sentence">
      <figcaption className="where">
        {note}
        <Link href={readAt(article.slug, ordinal)}>
          {section.title}, sentence&nbsp;{ordinal}
        </Link>
      </figcaption>
      {text === null ? <p className="gist">{gist}</p> : <Quote text={text} where={where} gist={gist} />}
    </figure>
  );
}

function Quote({ text, where, gist }: { text: string; where: Where; gist: string }) {
  const quoted = [
    ...where.mentions.map((mention) => ({ words: mention.text, as: mention.role })),
    ...where.cues.map((cue) => ({ words: cue, as: "CUE" as const })),
  ];
  return (
    <blockquote title={gist}>
      {marked(text, quoted).map((stretch, index) =>
        stretch.as === null ? (
          stretch.text
        ) : (
          <mark key={index} className={`mark-${stretch.as.toLowerCase()}`}>
            {stretch.text}
          </mark>
        ),
      )}
    </blockquote>
  );
}
