import { Link } from "wouter";

import type { SaidEvidenceFragment } from "../../gql/generated/fragments";
import { readAt } from "../../parts/ids";
import { marked } from "../../parts/marks";

type Worded = Pick<SaidEvidenceFragment, "mentions" | "cues">;

/** The words of the sentence that carry a claim, and those of the earlier sentences that it leans on. */
export function Quoted({ evidence, passage }: { evidence: readonly SaidEvidenceFragment[]; passage: string }) {
  return evidence
    .filter((one) => one.passage?.id === passage)
    .map((one, index) => (
      <p key={index} className="read-quoted">
        <Words of={one} />
        {one.context.map(
          (earlier) =>
            earlier.passage && (
              <span key={earlier.passage.id} className="read-leaning">
                leaning on{" "}
                <Link href={readAt(earlier.passage.article.slug, earlier.passage.ordinal)}>
                  sentence {earlier.passage.ordinal}
                </Link>
                : <Words of={earlier} />
              </span>
            ),
        )}
      </p>
    ));
}

const ROLES = { SUBJECT: "subject", OBJECT: "object" } as const;

function Words({ of: { mentions, cues } }: { of: Worded }) {
  return (
    <>
      {mentions.map(({ role, text }) => (
        <span key={`${role} ${text}`}>
          <span className="hush">{ROLES[role]}: </span>
          <mark className={`mark-${ROLES[role]}`}>{text}</mark>{" "}
        </span>
      ))}
      {cues.map((cue) => (
        <span key={cue}>
          <span className="hush">cue: </span>
          <mark className="mark-cue">{cue}</mark>{" "}
        </span>
      ))}
    </>
  );
}

interface MarkedTextProps {
  text: string;
  language: string;
  evidence: readonly Worded[];
  /** Whether subject, object and cues are told apart; else all mentions look the same. */
  apart: boolean;
}

/** A sentence with the words marked that carry claims. */
export function MarkedText({ text, language, evidence, apart }: MarkedTextProps) {
  const quoted = evidence.flatMap(({ mentions, cues }) => [
    ...mentions.map((mention) => ({ words: mention.text, as: apart ? mention.role : ("SUBJECT" as const) })),
    ...(apart ? cues.map((cue) => ({ words: cue, as: "CUE" as const })) : []),
  ]);
  return (
    <p lang={language}>
      {marked(text, quoted).map((stretch, index) =>
        stretch.as === null ? (
          stretch.text
        ) : (
          <mark key={index} className={`mark-${stretch.as.toLowerCase()}`}>
            {stretch.text}
          </mark>
        ),
      )}
    </p>
  );
}
