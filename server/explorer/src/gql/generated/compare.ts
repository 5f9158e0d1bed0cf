/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The roles that a concept can have; a concept may have several. */
export type ConceptKind =
  /** A part or region of the body. */
  | 'BODY_SITE'
  /** How soon, and from whom, care is to be sought. */
  | 'CARE_LEVEL'
  /** An exposure, activity, injury or pathogen from which something else follows. */
  | 'CAUSE'
  /** A disease, disorder, infection or injury, or a group of them. */
  | 'CONDITION'
  /** Something that is done, taken or applied to help. */
  | 'INTERVENTION'
  /** What happens in the body between a cause and a symptom. */
  | 'PROCESS'
  /** Something that a person feels, or that can be seen on a person. */
  | 'SYMPTOM';

/** A word for how often; never a number. */
export type Frequency =
  /** Every time. */
  | 'ALWAYS'
  /** Commonly, usually. */
  | 'COMMONLY'
  /** Less often than what was named before. */
  | 'LESS_COMMONLY'
  /** Often, frequently. */
  | 'OFTEN'
  /** Seldom. */
  | 'RARELY'
  /** Now and then. */
  | 'SOMETIMES';

/** What is known of the words that evidence quotes. */
export type Grounding =
  /** Imported data: the evidence names a source instead of a passage. */
  | 'REFERENCE'
  /** The article's text is not at hand, so that the words could not be checked. */
  | 'UNCHECKED'
  /** The article's text is at hand, and the words were found in the passage. */
  | 'VERIFIED';

/** How the symptom in a claim answers to the asked one: it is the same, or a narrower one. */
export type MatchRelation =
  /** A claim names the asked symptom itself. */
  | 'EXACT'
  /** The claims name a narrower symptom: motor heat, where heat was asked for. */
  | 'NARROWER';

/** What the quoted words of a passage name. */
export type MentionRole =
  /** They name the claim's object. */
  | 'OBJECT'
  /** They name the claim's subject. */
  | 'SUBJECT';

/** Whether the text asserts, allows, advises or demands what a claim says. */
export type Modality =
  /** The text says that it is so. */
  | 'ASSERTED'
  /** The text says that it can, may, might or could be so. */
  | 'POSSIBLE'
  /** The text advises it. */
  | 'RECOMMENDED'
  /** The text says that it must be. */
  | 'REQUIRED';

/** A word for how common a condition or symptom is. */
export type Occurrence =
  /** Common. */
  | 'COMMON'
  /** Less common than elsewhere or than others. */
  | 'LESS_COMMON'
  /** Rare. */
  | 'RARE'
  /** Not common. */
  | 'UNCOMMON';

export type CompareOpeningQueryVariables = Exact<{
  symptoms: ReadonlyArray<string> | string;
}>;


export type CompareOpeningQuery = { readonly snapshot: { readonly id: string }, readonly sharedConditions: { readonly edges: ReadonlyArray<{ readonly node: { readonly kinds: ReadonlyArray<ConceptKind>, readonly id: string, readonly label: string, readonly kind: ConceptKind } }> } };

export type CompareCandidatesQueryVariables = Exact<{
  first: number;
}>;


export type CompareCandidatesQuery = { readonly snapshot: { readonly id: string }, readonly conditions: { readonly nodes: ReadonlyArray<{ readonly kinds: ReadonlyArray<ConceptKind>, readonly id: string, readonly label: string, readonly kind: ConceptKind }> } };

export type CompareQueryVariables = Exact<{
  conditions: ReadonlyArray<string> | string;
}>;


export type CompareQuery = { readonly snapshot: { readonly id: string }, readonly compare: { readonly disclaimer: string, readonly conditions: ReadonlyArray<{ readonly definition: string, readonly id: string, readonly label: string, readonly kind: ConceptKind, readonly occurrence: ReadonlyArray<{ readonly occurrence: Occurrence, readonly claims: ReadonlyArray<{ readonly id: string }> }>, readonly warningSigns: ReadonlyArray<{ readonly id: string, readonly label: string, readonly careLevel: { readonly label: string, readonly rank: number } }> }>, readonly shared: { readonly symptoms: ReadonlyArray<{ readonly concept: { readonly id: string, readonly label: string, readonly kind: ConceptKind }, readonly ties: ReadonlyArray<{ readonly relation: MatchRelation, readonly condition: { readonly id: string }, readonly matched:
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
          , readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly negated: boolean, readonly frequency: Frequency | null }> }> }>, readonly causes: ReadonlyArray<{ readonly concept:
          | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
          | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
          | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
          | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
          | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
          | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
          | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        , readonly ties: ReadonlyArray<{ readonly relation: MatchRelation, readonly condition: { readonly id: string }, readonly matched:
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
          , readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly negated: boolean, readonly frequency: Frequency | null }> }> }>, readonly processes: ReadonlyArray<{ readonly concept: { readonly id: string, readonly label: string, readonly kind: ConceptKind }, readonly ties: ReadonlyArray<{ readonly relation: MatchRelation, readonly condition: { readonly id: string }, readonly matched:
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
          , readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly negated: boolean, readonly frequency: Frequency | null }> }> }>, readonly bodySites: ReadonlyArray<{ readonly concept: { readonly id: string, readonly label: string, readonly kind: ConceptKind }, readonly ties: ReadonlyArray<{ readonly relation: MatchRelation, readonly condition: { readonly id: string }, readonly matched:
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
          , readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly negated: boolean, readonly frequency: Frequency | null }> }> }>, readonly interventions: ReadonlyArray<{ readonly concept: { readonly id: string, readonly label: string, readonly kind: ConceptKind }, readonly ties: ReadonlyArray<{ readonly relation: MatchRelation, readonly condition: { readonly id: string }, readonly matched:
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
          , readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly negated: boolean, readonly frequency: Frequency | null }> }> }> }, readonly partlyShared: { readonly symptoms: ReadonlyArray<{ readonly concept: { readonly id: string, readonly label: string, readonly kind: ConceptKind }, readonly ties: ReadonlyArray<{ readonly relation: MatchRelation, readonly condition: { readonly id: string }, readonly matched:
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
          , readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly negated: boolean, readonly frequency: Frequency | null }> }> }>, readonly causes: ReadonlyArray<{ readonly concept:
          | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
          | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
          | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
          | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
          | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
          | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
          | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        , readonly ties: ReadonlyArray<{ readonly relation: MatchRelation, readonly condition: { readonly id: string }, readonly matched:
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
          , readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly negated: boolean, readonly frequency: Frequency | null }> }> }>, readonly processes: ReadonlyArray<{ readonly concept: { readonly id: string, readonly label: string, readonly kind: ConceptKind }, readonly ties: ReadonlyArray<{ readonly relation: MatchRelation, readonly condition: { readonly id: string }, readonly matched:
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
          , readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly negated: boolean, readonly frequency: Frequency | null }> }> }>, readonly bodySites: ReadonlyArray<{ readonly concept: { readonly id: string, readonly label: string, readonly kind: ConceptKind }, readonly ties: ReadonlyArray<{ readonly relation: MatchRelation, readonly condition: { readonly id: string }, readonly matched:
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
          , readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly negated: boolean, readonly frequency: Frequency | null }> }> }>, readonly interventions: ReadonlyArray<{ readonly concept: { readonly id: string, readonly label: string, readonly kind: ConceptKind }, readonly ties: ReadonlyArray<{ readonly relation: MatchRelation, readonly condition: { readonly id: string }, readonly matched:
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
            | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
          , readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly negated: boolean, readonly frequency: Frequency | null }> }> }> }, readonly onlyIn: ReadonlyArray<{ readonly condition: { readonly id: string }, readonly symptoms: ReadonlyArray<{ readonly concept: { readonly id: string, readonly label: string, readonly kind: ConceptKind }, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly negated: boolean, readonly frequency: Frequency | null }> }>, readonly causes: ReadonlyArray<{ readonly concept:
          | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
          | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
          | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
          | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
          | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
          | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
          | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        , readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly negated: boolean, readonly frequency: Frequency | null }> }>, readonly processes: ReadonlyArray<{ readonly concept: { readonly id: string, readonly label: string, readonly kind: ConceptKind }, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly negated: boolean, readonly frequency: Frequency | null }> }>, readonly bodySites: ReadonlyArray<{ readonly concept: { readonly id: string, readonly label: string, readonly kind: ConceptKind }, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly negated: boolean, readonly frequency: Frequency | null }> }>, readonly interventions: ReadonlyArray<{ readonly concept: { readonly id: string, readonly label: string, readonly kind: ConceptKind }, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly negated: boolean, readonly frequency: Frequency | null }> }> }> } };

export type CompareSignQueryVariables = Exact<{
  id: string | number;
}>;


export type CompareSignQuery = { readonly snapshot: { readonly id: string }, readonly node:
    | { readonly __typename: 'Article' }
    | { readonly __typename: 'BodySite' }
    | { readonly __typename: 'CareLevel' }
    | { readonly __typename: 'Cause' }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'Condition' }
    | { readonly __typename: 'Intervention' }
    | { readonly __typename: 'Passage' }
    | { readonly __typename: 'Process' }
    | { readonly __typename: 'QualifierValue' }
    | { readonly __typename: 'Section' }
    | { readonly __typename: 'Symptom' }
    | { readonly __typename: 'WarningSign', readonly evidence: ReadonlyArray<{ readonly source: string | null, readonly grounding: Grounding, readonly cues: ReadonlyArray<string>, readonly mentions: ReadonlyArray<{ readonly role: MentionRole, readonly text: string }>, readonly passage: { readonly id: string, readonly ordinal: number, readonly gist: string, readonly text: string | null, readonly section: { readonly title: string }, readonly article: { readonly slug: string, readonly title: string } } | null, readonly context: ReadonlyArray<{ readonly cues: ReadonlyArray<string>, readonly mentions: ReadonlyArray<{ readonly role: MentionRole, readonly text: string }>, readonly passage: { readonly id: string, readonly ordinal: number, readonly gist: string, readonly text: string | null, readonly section: { readonly title: string }, readonly article: { readonly slug: string, readonly title: string } } | null }> }> }
   | null };

export type ComparedKindsFragment = { readonly symptoms: ReadonlyArray<{ readonly concept: { readonly id: string, readonly label: string, readonly kind: ConceptKind }, readonly ties: ReadonlyArray<{ readonly relation: MatchRelation, readonly condition: { readonly id: string }, readonly matched:
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      , readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly negated: boolean, readonly frequency: Frequency | null }> }> }>, readonly causes: ReadonlyArray<{ readonly concept:
      | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    , readonly ties: ReadonlyArray<{ readonly relation: MatchRelation, readonly condition: { readonly id: string }, readonly matched:
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      , readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly negated: boolean, readonly frequency: Frequency | null }> }> }>, readonly processes: ReadonlyArray<{ readonly concept: { readonly id: string, readonly label: string, readonly kind: ConceptKind }, readonly ties: ReadonlyArray<{ readonly relation: MatchRelation, readonly condition: { readonly id: string }, readonly matched:
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      , readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly negated: boolean, readonly frequency: Frequency | null }> }> }>, readonly bodySites: ReadonlyArray<{ readonly concept: { readonly id: string, readonly label: string, readonly kind: ConceptKind }, readonly ties: ReadonlyArray<{ readonly relation: MatchRelation, readonly condition: { readonly id: string }, readonly matched:
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      , readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly negated: boolean, readonly frequency: Frequency | null }> }> }>, readonly interventions: ReadonlyArray<{ readonly concept: { readonly id: string, readonly label: string, readonly kind: ConceptKind }, readonly ties: ReadonlyArray<{ readonly relation: MatchRelation, readonly condition: { readonly id: string }, readonly matched:
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      , readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly negated: boolean, readonly frequency: Frequency | null }> }> }> };

export type ComparedTiedFragment = { readonly relation: MatchRelation, readonly condition: { readonly id: string }, readonly matched:
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
  , readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly negated: boolean, readonly frequency: Frequency | null }> };

export type ComparedClaimFragment = { readonly id: string, readonly modality: Modality, readonly negated: boolean, readonly frequency: Frequency | null };

type ConceptName_BodySite_Fragment = { readonly id: string, readonly label: string, readonly kind: ConceptKind };

type ConceptName_CareLevel_Fragment = { readonly id: string, readonly label: string, readonly kind: ConceptKind };

type ConceptName_Cause_Fragment = { readonly id: string, readonly label: string, readonly kind: ConceptKind };

type ConceptName_Condition_Fragment = { readonly id: string, readonly label: string, readonly kind: ConceptKind };

type ConceptName_Intervention_Fragment = { readonly id: string, readonly label: string, readonly kind: ConceptKind };

type ConceptName_Process_Fragment = { readonly id: string, readonly label: string, readonly kind: ConceptKind };

type ConceptName_Symptom_Fragment = { readonly id: string, readonly label: string, readonly kind: ConceptKind };

export type ConceptNameFragment =
  | ConceptName_BodySite_Fragment
  | ConceptName_CareLevel_Fragment
  | ConceptName_Cause_Fragment
  | ConceptName_Condition_Fragment
  | ConceptName_Intervention_Fragment
  | ConceptName_Process_Fragment
  | ConceptName_Symptom_Fragment
;

export type SaidPassageFragment = { readonly id: string, readonly ordinal: number, readonly gist: string, readonly text: string | null, readonly section: { readonly title: string }, readonly article: { readonly slug: string, readonly title: string } };

export type SaidEvidenceFragment = { readonly source: string | null, readonly grounding: Grounding, readonly cues: ReadonlyArray<string>, readonly mentions: ReadonlyArray<{ readonly role: MentionRole, readonly text: string }>, readonly passage: { readonly id: string, readonly ordinal: number, readonly gist: string, readonly text: string | null, readonly section: { readonly title: string }, readonly article: { readonly slug: string, readonly title: string } } | null, readonly context: ReadonlyArray<{ readonly cues: ReadonlyArray<string>, readonly mentions: ReadonlyArray<{ readonly role: MentionRole, readonly text: string }>, readonly passage: { readonly id: string, readonly ordinal: number, readonly gist: string, readonly text: string | null, readonly section: { readonly title: string }, readonly article: { readonly slug: string, readonly title: string } } | null }> };

export type SaidClaimFragment = { readonly id: string, readonly statement: string, readonly modality: Modality, readonly negated: boolean, readonly evidence: ReadonlyArray<{ readonly source: string | null, readonly grounding: Grounding, readonly cues: ReadonlyArray<string>, readonly mentions: ReadonlyArray<{ readonly role: MentionRole, readonly text: string }>, readonly passage: { readonly id: string, readonly ordinal: number, readonly gist: string, readonly text: string | null, readonly section: { readonly title: string }, readonly article: { readonly slug: string, readonly title: string } } | null, readonly context: ReadonlyArray<{ readonly cues: ReadonlyArray<string>, readonly mentions: ReadonlyArray<{ readonly role: MentionRole, readonly text: string }>, readonly passage: { readonly id: string, readonly ordinal: number, readonly gist: string, readonly text: string | null, readonly section: { readonly title: string }, readonly article: { readonly slug: string, readonly title: string } } | null }> }> };

export const ConceptNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]} as unknown as DocumentNode<ConceptNameFragment, unknown>;
export const ComparedClaimFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"negated"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}}]}}]} as unknown as DocumentNode<ComparedClaimFragment, unknown>;
export const ComparedTiedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedTied"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComparedTie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"condition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matched"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedClaim"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"negated"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}}]}}]} as unknown as DocumentNode<ComparedTiedFragment, unknown>;
export const ComparedKindsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedKinds"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComparedConcepts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"symptoms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedTied"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedTied"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"processes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedTied"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bodySites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedTied"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"interventions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedTied"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"negated"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedTied"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComparedTie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"condition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matched"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedClaim"}}]}}]}}]} as unknown as DocumentNode<ComparedKindsFragment, unknown>;
export const SaidPassageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidPassage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<SaidPassageFragment, unknown>;
export const SaidEvidenceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"grounding"}},{"kind":"Field","name":{"kind":"Name","value":"cues"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidPassage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"context"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cues"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidPassage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidPassage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<SaidEvidenceFragment, unknown>;
export const SaidClaimFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"negated"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidEvidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidPassage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"grounding"}},{"kind":"Field","name":{"kind":"Name","value":"cues"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidPassage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"context"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cues"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidPassage"}}]}}]}}]}}]} as unknown as DocumentNode<SaidClaimFragment, unknown>;
export const CompareOpeningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompareOpening"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"symptoms"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConceptRef"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"snapshot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedConditions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"symptoms"},"value":{"kind":"Variable","name":{"kind":"Name","value":"symptoms"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]} as unknown as DocumentNode<CompareOpeningQuery, CompareOpeningQueryVariables>;
export const CompareCandidatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompareCandidates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"snapshot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"CLAIMS"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]} as unknown as DocumentNode<CompareCandidatesQuery, CompareCandidatesQueryVariables>;
export const CompareDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Compare"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"conditions"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConceptRef"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"snapshot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"compare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"conditions"},"value":{"kind":"Variable","name":{"kind":"Name","value":"conditions"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disclaimer"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"occurrence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occurrence"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warningSigns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"careLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedKinds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partlyShared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedKinds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onlyIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"condition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"symptoms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedClaim"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedClaim"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"processes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedClaim"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bodySites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedClaim"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"interventions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedClaim"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"negated"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedTied"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComparedTie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"condition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matched"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedClaim"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedKinds"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComparedConcepts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"symptoms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedTied"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedTied"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"processes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedTied"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bodySites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedTied"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"interventions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedTied"}}]}}]}}]}}]} as unknown as DocumentNode<CompareQuery, CompareQueryVariables>;
export const CompareSignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompareSign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"snapshot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WarningSign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidEvidence"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidPassage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"grounding"}},{"kind":"Field","name":{"kind":"Name","value":"cues"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidPassage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"context"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cues"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidPassage"}}]}}]}}]}}]} as unknown as DocumentNode<CompareSignQuery, CompareSignQueryVariables>;