import { useQuery } from "urql";

import { ClaimsByIdDocument } from "../gql/generated/claims";
import { Answered } from "./Answered";
import { Claims } from "./Evidence";

/** Claims with their sentences, asked for when they are shown: for lists too long to bring them along. */
export function ClaimsById({ ids }: { ids: readonly string[] }) {
  const query = useQuery({ query: ClaimsByIdDocument, variables: { ids } });
  return (
    <Answered query={query} what="The evidence">
      {({ nodes }) => <Claims claims={nodes.filter((node) => node?.__typename === "Claim")} />}
    </Answered>
  );
}
