// A page with three lists that grow: each pages through a connection as Relay wants it.
import { graphql, useLazyLoadQuery, usePaginationFragment, useRefetchableFragment } from 'react-relay';
import type { SymptomPageConditions$key } from './__generated__/SymptomPageConditions.graphql';
import type { SymptomPageQuery } from './__generated__/SymptomPageQuery.graphql';
import type { SymptomPageShared$key } from './__generated__/SymptomPageShared.graphql';
import type { SymptomPageSymptom$key } from './__generated__/SymptomPageSymptom.graphql';

export function SymptomPage(props: { symptom: string; with: string }) {
  const data = useLazyLoadQuery<SymptomPageQuery>(
    graphql`
      query SymptomPageQuery($ref: ConceptRef!, $symptoms: [ConceptRef!]!) {
        symptom(ref: $ref) {
          ...SymptomPageSymptom
        }
        ...SymptomPageConditions
        ...SymptomPageShared @arguments(symptoms: $symptoms)
      }
    `,
    { ref: props.symptom, symptoms: [props.symptom, props.with] },
  );
  return (
    <>
      {data.symptom && <Symptom symptom={data.symptom} />}
      <Conditions query={data} />
      <Shared query={data} />
    </>
  );
}

// The symptom is a Node, so that Relay can ask for it again by its id, and for more of its conditions.
function Symptom(props: { symptom: SymptomPageSymptom$key }) {
  const { data, loadNext, hasNext } = usePaginationFragment(
    graphql`
      fragment SymptomPageSymptom on Symptom
      @argumentDefinitions(count: { type: "Int", defaultValue: 1 }, cursor: { type: "String" })
      @refetchable(queryName: "SymptomPageSymptomPaginationQuery") {
        label
        conditions(first: $count, after: $cursor) @connection(key: "SymptomPage_conditions") {
          totalCount
          edges {
            node {
              id
              label
            }
            claim {
              statement
            }
          }
        }
      }
    `,
    props.symptom,
  );
  return (
    <section>
      <h1>{data.label}</h1>
      <ul>
        {data.conditions.edges.map(({ node, claim }) => (
          <li key={node.id} title={claim.statement}>
            {node.label}
          </li>
        ))}
      </ul>
      <button disabled={!hasNext} onClick={() => loadNext(1)}>
        {data.conditions.totalCount} in all
      </button>
    </section>
  );
}

function Conditions(props: { query: SymptomPageConditions$key }) {
  const { data, loadNext, loadPrevious } = usePaginationFragment(
    graphql`
      fragment SymptomPageConditions on Query
      @argumentDefinitions(
        first: { type: "Int", defaultValue: 3 }
        after: { type: "String" }
        last: { type: "Int" }
        before: { type: "String" }
      )
      @refetchable(queryName: "SymptomPageConditionsPaginationQuery") {
        conditions(first: $first, after: $after, last: $last, before: $before)
          @connection(key: "SymptomPage_query_conditions") {
          edges {
            node {
              id
              label
            }
          }
        }
      }
    `,
    props.query,
  );
  return (
    <nav onClick={() => loadNext(3)} onDoubleClick={() => loadPrevious(3)}>
      {data.conditions.edges.map(({ node }) => node.label).join(', ')}
    </nav>
  );
}

function Shared(props: { query: SymptomPageShared$key }) {
  const { data, loadNext } = usePaginationFragment(
    graphql`
      fragment SymptomPageShared on Query
      @argumentDefinitions(
        symptoms: { type: "[ConceptRef!]!" }
        count: { type: "Int", defaultValue: 1 }
        cursor: { type: "String" }
      )
      @refetchable(queryName: "SymptomPageSharedPaginationQuery") {
        sharedConditions(symptoms: $symptoms, match: ANY, first: $count, after: $cursor)
          @connection(key: "SymptomPage_sharedConditions") {
          disclaimer
          edges {
            node {
              id
              ...SymptomPageCondition
            }
            matches {
              relation
              symptom {
                label
              }
              claims {
                id
                statement
              }
            }
          }
        }
      }
    `,
    props.query,
  );
  return (
    <table onClick={() => loadNext(1)}>
      <caption>{data.sharedConditions.disclaimer}</caption>
    </table>
  );
}

// Not shown here, but refetchable by itself: any Node is.
export function useCondition(condition: import('./__generated__/SymptomPageCondition.graphql').SymptomPageCondition$key) {
  return useRefetchableFragment(
    graphql`
      fragment SymptomPageCondition on Condition @refetchable(queryName: "SymptomPageConditionRefetchQuery") {
        label
        definition
        warningSigns {
          label
          careLevel {
            label
            rank
          }
        }
      }
    `,
    condition,
  );
}
