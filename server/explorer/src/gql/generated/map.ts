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

/** What is known of the words that evidence quotes. */
export type Grounding =
  /** Imported data: the evidence names a source instead of a passage. */
  | 'REFERENCE'
  /** The article's text is not at hand, so that the words could not be checked. */
  | 'UNCHECKED'
  /** The article's text is at hand, and the words were found in the passage. */
  | 'VERIFIED';

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

export type MapNeighbourhoodQueryVariables = Exact<{
  ref: string;
  concepts: ReadonlyArray<string> | string;
  after?: string | null | undefined;
}>;


export type MapNeighbourhoodQuery = { readonly snapshot: { readonly id: string }, readonly concept:
    | { readonly iri: string, readonly kinds: ReadonlyArray<ConceptKind>, readonly definition: string, readonly synonyms: ReadonlyArray<string>, readonly id: string, readonly label: string, readonly kind: ConceptKind, readonly broader: ReadonlyArray<
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      >, readonly narrower: ReadonlyArray<
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      > }
    | { readonly iri: string, readonly kinds: ReadonlyArray<ConceptKind>, readonly definition: string, readonly synonyms: ReadonlyArray<string>, readonly id: string, readonly label: string, readonly kind: ConceptKind, readonly broader: ReadonlyArray<
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      >, readonly narrower: ReadonlyArray<
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      > }
    | { readonly iri: string, readonly kinds: ReadonlyArray<ConceptKind>, readonly definition: string, readonly synonyms: ReadonlyArray<string>, readonly id: string, readonly label: string, readonly kind: ConceptKind, readonly broader: ReadonlyArray<
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      >, readonly narrower: ReadonlyArray<
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      > }
    | { readonly iri: string, readonly kinds: ReadonlyArray<ConceptKind>, readonly definition: string, readonly synonyms: ReadonlyArray<string>, readonly id: string, readonly label: string, readonly kind: ConceptKind, readonly broader: ReadonlyArray<
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      >, readonly narrower: ReadonlyArray<
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      > }
    | { readonly iri: string, readonly kinds: ReadonlyArray<ConceptKind>, readonly definition: string, readonly synonyms: ReadonlyArray<string>, readonly id: string, readonly label: string, readonly kind: ConceptKind, readonly broader: ReadonlyArray<
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      >, readonly narrower: ReadonlyArray<
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      > }
    | { readonly iri: string, readonly kinds: ReadonlyArray<ConceptKind>, readonly definition: string, readonly synonyms: ReadonlyArray<string>, readonly id: string, readonly label: string, readonly kind: ConceptKind, readonly broader: ReadonlyArray<
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      >, readonly narrower: ReadonlyArray<
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      > }
    | { readonly iri: string, readonly kinds: ReadonlyArray<ConceptKind>, readonly definition: string, readonly synonyms: ReadonlyArray<string>, readonly id: string, readonly label: string, readonly kind: ConceptKind, readonly broader: ReadonlyArray<
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      >, readonly narrower: ReadonlyArray<
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      > }
   | null, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly modality: Modality, readonly negated: boolean, readonly subject:
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      , readonly object:
        | { readonly __typename: 'BodySite', readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly __typename: 'CareLevel', readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly __typename: 'Cause', readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly __typename: 'Condition', readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly __typename: 'Intervention', readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly __typename: 'Process', readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly __typename: 'QualifierValue', readonly id: string, readonly label: string }
        | { readonly __typename: 'Symptom', readonly id: string, readonly label: string, readonly kind: ConceptKind }
       }> } };

export type MapChosenQueryVariables = Exact<{
  ref: string;
}>;


export type MapChosenQuery = { readonly snapshot: { readonly id: string }, readonly concept:
    | { readonly iri: string, readonly kinds: ReadonlyArray<ConceptKind>, readonly definition: string, readonly synonyms: ReadonlyArray<string>, readonly id: string, readonly label: string, readonly kind: ConceptKind, readonly broader: ReadonlyArray<
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      >, readonly narrower: ReadonlyArray<
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      > }
    | { readonly iri: string, readonly kinds: ReadonlyArray<ConceptKind>, readonly definition: string, readonly synonyms: ReadonlyArray<string>, readonly id: string, readonly label: string, readonly kind: ConceptKind, readonly broader: ReadonlyArray<
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      >, readonly narrower: ReadonlyArray<
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      > }
    | { readonly iri: string, readonly kinds: ReadonlyArray<ConceptKind>, readonly definition: string, readonly synonyms: ReadonlyArray<string>, readonly id: string, readonly label: string, readonly kind: ConceptKind, readonly broader: ReadonlyArray<
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      >, readonly narrower: ReadonlyArray<
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      > }
    | { readonly iri: string, readonly kinds: ReadonlyArray<ConceptKind>, readonly definition: string, readonly synonyms: ReadonlyArray<string>, readonly id: string, readonly label: string, readonly kind: ConceptKind, readonly broader: ReadonlyArray<
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      >, readonly narrower: ReadonlyArray<
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      > }
    | { readonly iri: string, readonly kinds: ReadonlyArray<ConceptKind>, readonly definition: string, readonly synonyms: ReadonlyArray<string>, readonly id: string, readonly label: string, readonly kind: ConceptKind, readonly broader: ReadonlyArray<
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      >, readonly narrower: ReadonlyArray<
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      > }
    | { readonly iri: string, readonly kinds: ReadonlyArray<ConceptKind>, readonly definition: string, readonly synonyms: ReadonlyArray<string>, readonly id: string, readonly label: string, readonly kind: ConceptKind, readonly broader: ReadonlyArray<
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      >, readonly narrower: ReadonlyArray<
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      > }
    | { readonly iri: string, readonly kinds: ReadonlyArray<ConceptKind>, readonly definition: string, readonly synonyms: ReadonlyArray<string>, readonly id: string, readonly label: string, readonly kind: ConceptKind, readonly broader: ReadonlyArray<
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      >, readonly narrower: ReadonlyArray<
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      > }
   | null };

export type MapOpeningQueryVariables = Exact<{
  symptoms: ReadonlyArray<string> | string;
}>;


export type MapOpeningQuery = { readonly snapshot: { readonly id: string }, readonly sharedConditions: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly label: string, readonly kind: ConceptKind } }> } };

export type MapBusiestQueryVariables = Exact<{ [key: string]: never; }>;


export type MapBusiestQuery = { readonly snapshot: { readonly id: string }, readonly conditions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly kind: ConceptKind }> } };

type MapConcept_BodySite_Fragment = { readonly iri: string, readonly kinds: ReadonlyArray<ConceptKind>, readonly definition: string, readonly synonyms: ReadonlyArray<string>, readonly id: string, readonly label: string, readonly kind: ConceptKind, readonly broader: ReadonlyArray<
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
  >, readonly narrower: ReadonlyArray<
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
  > };

type MapConcept_CareLevel_Fragment = { readonly iri: string, readonly kinds: ReadonlyArray<ConceptKind>, readonly definition: string, readonly synonyms: ReadonlyArray<string>, readonly id: string, readonly label: string, readonly kind: ConceptKind, readonly broader: ReadonlyArray<
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
  >, readonly narrower: ReadonlyArray<
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
  > };

type MapConcept_Cause_Fragment = { readonly iri: string, readonly kinds: ReadonlyArray<ConceptKind>, readonly definition: string, readonly synonyms: ReadonlyArray<string>, readonly id: string, readonly label: string, readonly kind: ConceptKind, readonly broader: ReadonlyArray<
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
  >, readonly narrower: ReadonlyArray<
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
  > };

type MapConcept_Condition_Fragment = { readonly iri: string, readonly kinds: ReadonlyArray<ConceptKind>, readonly definition: string, readonly synonyms: ReadonlyArray<string>, readonly id: string, readonly label: string, readonly kind: ConceptKind, readonly broader: ReadonlyArray<
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
  >, readonly narrower: ReadonlyArray<
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
  > };

type MapConcept_Intervention_Fragment = { readonly iri: string, readonly kinds: ReadonlyArray<ConceptKind>, readonly definition: string, readonly synonyms: ReadonlyArray<string>, readonly id: string, readonly label: string, readonly kind: ConceptKind, readonly broader: ReadonlyArray<
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
  >, readonly narrower: ReadonlyArray<
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
  > };

type MapConcept_Process_Fragment = { readonly iri: string, readonly kinds: ReadonlyArray<ConceptKind>, readonly definition: string, readonly synonyms: ReadonlyArray<string>, readonly id: string, readonly label: string, readonly kind: ConceptKind, readonly broader: ReadonlyArray<
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
  >, readonly narrower: ReadonlyArray<
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
  > };

type MapConcept_Symptom_Fragment = { readonly iri: string, readonly kinds: ReadonlyArray<ConceptKind>, readonly definition: string, readonly synonyms: ReadonlyArray<string>, readonly id: string, readonly label: string, readonly kind: ConceptKind, readonly broader: ReadonlyArray<
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
  >, readonly narrower: ReadonlyArray<
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
  > };

export type MapConceptFragment =
  | MapConcept_BodySite_Fragment
  | MapConcept_CareLevel_Fragment
  | MapConcept_Cause_Fragment
  | MapConcept_Condition_Fragment
  | MapConcept_Intervention_Fragment
  | MapConcept_Process_Fragment
  | MapConcept_Symptom_Fragment
;

export type MapClaimFragment = { readonly id: string, readonly predicate: string, readonly modality: Modality, readonly negated: boolean, readonly subject:
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
  , readonly object:
    | { readonly __typename: 'BodySite', readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly __typename: 'CareLevel', readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly __typename: 'Cause', readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly __typename: 'Condition', readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly __typename: 'Intervention', readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly __typename: 'Process', readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly __typename: 'QualifierValue', readonly id: string, readonly label: string }
    | { readonly __typename: 'Symptom', readonly id: string, readonly label: string, readonly kind: ConceptKind }
   };

export const SaidPassageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidPassage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<SaidPassageFragment, unknown>;
export const SaidEvidenceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"grounding"}},{"kind":"Field","name":{"kind":"Name","value":"cues"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidPassage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"context"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cues"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidPassage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidPassage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<SaidEvidenceFragment, unknown>;
export const SaidClaimFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"negated"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidEvidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidPassage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"grounding"}},{"kind":"Field","name":{"kind":"Name","value":"cues"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidPassage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"context"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cues"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidPassage"}}]}}]}}]}}]} as unknown as DocumentNode<SaidClaimFragment, unknown>;
export const ConceptNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]} as unknown as DocumentNode<ConceptNameFragment, unknown>;
export const MapConceptFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MapConcept"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}},{"kind":"Field","name":{"kind":"Name","value":"iri"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"synonyms"}},{"kind":"Field","name":{"kind":"Name","value":"broader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"narrower"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]} as unknown as DocumentNode<MapConceptFragment, unknown>;
export const MapClaimFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MapClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"negated"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]} as unknown as DocumentNode<MapClaimFragment, unknown>;
export const MapNeighbourhoodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MapNeighbourhood"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConceptRef"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"concepts"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConceptRef"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"snapshot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"concept"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ref"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MapConcept"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"concepts"},"value":{"kind":"Variable","name":{"kind":"Name","value":"concepts"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MapClaim"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MapConcept"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}},{"kind":"Field","name":{"kind":"Name","value":"iri"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"synonyms"}},{"kind":"Field","name":{"kind":"Name","value":"broader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"narrower"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MapClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"negated"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}}]}}]}}]} as unknown as DocumentNode<MapNeighbourhoodQuery, MapNeighbourhoodQueryVariables>;
export const MapChosenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MapChosen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConceptRef"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"snapshot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"concept"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ref"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MapConcept"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MapConcept"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}},{"kind":"Field","name":{"kind":"Name","value":"iri"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"synonyms"}},{"kind":"Field","name":{"kind":"Name","value":"broader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"narrower"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}}]}}]}}]} as unknown as DocumentNode<MapChosenQuery, MapChosenQueryVariables>;
export const MapOpeningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MapOpening"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"symptoms"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConceptRef"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"snapshot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedConditions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"symptoms"},"value":{"kind":"Variable","name":{"kind":"Name","value":"symptoms"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]} as unknown as DocumentNode<MapOpeningQuery, MapOpeningQueryVariables>;
export const MapBusiestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MapBusiest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"snapshot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"CLAIMS"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]} as unknown as DocumentNode<MapBusiestQuery, MapBusiestQueryVariables>;