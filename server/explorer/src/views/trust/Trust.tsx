import { useQuery } from "urql";

import { TrustDocument, type TrustQuery } from "../../gql/generated/trust";
import { Answered } from "../../parts/Answered";
import { CopyAs } from "../../parts/CopyAs";
import { Head } from "../../parts/Head";
import { Coverage } from "./Coverage";
import { Findings } from "./Findings";
import { Layers } from "./Layers";
import { Onward } from "./Onward";
import { Receipt } from "./Receipt";
import { Served } from "./Served";
import { COVERAGE_SPARQL } from "./sparql";
import { Undone } from "./Undone";
import { Verdict } from "./Verdict";
import "./trust.css";

const LEAD = "Articles are read sentence by sentence, and what they say is checked before it is served. This is how far that went.";

/** What is served, what was checked of it and what was not, for those who want to see it proved. */
export default function Trust() {
  const query = useQuery({ query: TrustDocument });
  return (
    <>
      <Head title="What was checked, and what was not" lead={LEAD}>
        <CopyAs document={TrustDocument} variables={{}} sparql={COVERAGE_SPARQL} />
      </Head>
      <Answered query={query} what="The report">
        {(report) => <Report {...report} />}
      </Answered>
      <Onward />
    </>
  );
}

function Report({ snapshot, validation }: TrustQuery) {
  return (
    <>
      <Verdict validation={validation} />
      <Undone layers={validation.layers} missing={validation.missingTexts} />
      <Findings findings={validation.findings} />
      <Layers layers={validation.layers} />
      <Coverage rows={validation.coverage} />
      <Served snapshot={snapshot} />
      <Receipt {...validation} />
    </>
  );
}
