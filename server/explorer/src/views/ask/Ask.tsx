import { useQuery } from "urql";

import { AskDocument } from "../../gql/generated/ask";
import { type Known, type Named, useConcepts } from "../../parts/concepts";
import { CopyAs } from "../../parts/CopyAs";
import { Head } from "../../parts/Head";
import { useLast } from "../../parts/last";
import { Loading } from "../../parts/Loading";
import { Problem } from "../../parts/Problem";
import { Answer } from "./Answer";
import { type Findings, useFindings } from "./findings";
import { Found } from "./Found";
import { Nothing } from "./Nothing";
import { Question } from "./Question";
import { sparqlOf } from "./sparql";
import "./ask.css";

/** Which conditions share what a person has, which warning signs it makes, and which sentences say so. */
export default function Ask() {
  const findings = useFindings();
  const refs = [...findings.present, ...findings.absent].map(({ ref }) => ref);
  const { named, again: nameAgain } = useConcepts(refs);
  const byRef = new Map(named.map((one) => [one.ref, one]));
  const variables = asked(findings, byRef);
  const settled = named.every(({ concept, error }) => concept ?? error);
  const ready = settled && variables.findings.length > 0;
  const [{ data, error, fetching }, again] = useQuery({ query: AskDocument, variables, pause: !ready });
  const symptoms = chosen(findings.present, byRef).filter(isSymptom);
  const complete = ready && !error && !fetching && data ? { answer: data, symptoms, variables } : undefined;
  const shown = useLast(complete, variables.findings.length === 0);
  const busy = !complete;
  return (
    <>
      <Head title="Which conditions share these symptoms?" lead="Every answer comes with the sentences that say it.">
        {variables.findings.length > 0 && (
          <CopyAs document={AskDocument} variables={variables} sparql={sparqlOf(variables.present)} />
        )}
      </Head>
      <Question findings={findings} named={byRef}>
        <Found answer={complete?.answer} several={symptoms.length > 1} waiting={busy && !error && shown !== undefined} />
      </Question>
      {wrong(named).map((one) => (
        <Unnamed key={one.ref} one={one} findings={findings} again={nameAgain} />
      ))}
      {error && <Problem error={error} onRetry={() => again({ requestPolicy: "network-only" })} />}
      {!error && !shown && (ready || !settled) && <Loading what="The answer" />}
      {variables.findings.length === 0 && settled && wrong(named).every(({ error: one }) => !one?.networkError) && (
        <Nothing onChoose={({ id }) => findings.add({ ref: id, qualifiers: [] })} />
      )}
      {shown && <Answer {...shown} busy={busy} findings={findings} />}
    </>
  );
}

/** The references that came to nothing; those that the server did not answer to count once. */
function wrong(named: readonly Named[]): readonly Named[] {
  const unanswered = named.find(({ error }) => error?.networkError);
  return named.filter((one) => one.error && (!one.error.networkError || one === unanswered));
}

/** What is wrong with a reference in the address, and what may have been meant. */
function Unnamed({ one: { ref, error }, findings, again }: { one: Named; findings: Findings; again: () => void }) {
  if (!error) return null;
  // The opening question is the page's own: where the graph does not know it, nothing was asked yet.
  if (findings.opening && error.graphQLErrors.length > 0) return null;
  return <Problem error={error} onRetry={again} onSuggestion={({ id }) => findings.replace(ref, id)} />;
}

/** The variables of the question: concepts by their ids; what is not known is left out, and said elsewhere. */
function asked(findings: Findings, named: ReadonlyMap<string, Named>) {
  const present = chosen(findings.present, named).filter(isSymptom);
  return {
    findings: findings.present.flatMap(({ ref, qualifiers }) => {
      const concept = named.get(ref)?.concept;
      return concept ? [{ concept: concept.id, qualifiers }] : [];
    }),
    present: present.map(({ id }) => id),
    absent: chosen(findings.absent, named).filter(isSymptom).map(({ id }) => id),
    withSymptoms: present.length > 0,
  };
}

function chosen(list: Findings["present"], named: ReadonlyMap<string, Named>): Known[] {
  const concepts = list.flatMap(({ ref }) => named.get(ref)?.concept ?? []);
  // An address may name the same concept twice, by two of its names.
  return [...new Map(concepts.map((concept) => [concept.id, concept])).values()];
}

function isSymptom({ kinds }: Known): boolean {
  return kinds.includes("SYMPTOM");
}
