import type { TrustLayerFragment } from "../../gql/generated/trust";
import { Table } from "../../parts/Table";
import { figure } from "./sum";

interface RulesProps {
  caption: string;
  rules: TrustLayerFragment["rules"];
}

const COLUMNS = ["What is asked", "Rule", "Looked at", "Not checked", "Findings"];

/** What each rule looked at, could not look at, and found; all of them. */
export function Rules({ caption, rules }: RulesProps) {
  const rows = rules.map(({ rule, title, checked, unchecked, findings }) => ({
    key: rule,
    cells: [title, <code>{rule}</code>, figure(checked), figure(unchecked), figure(findings)],
  }));
  return (
    <div className="trust-rules">
      <Table caption={caption} columns={COLUMNS} rows={rows} />
    </div>
  );
}
