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

export type FrameQueryVariables = Exact<{ [key: string]: never; }>;


export type FrameQuery = { readonly snapshot: { readonly id: string, readonly version: string, readonly createdAt: string, readonly conforms: boolean, readonly counts: { readonly articles: number, readonly claims: number, readonly passages: number } } };

export const ConceptNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]} as unknown as DocumentNode<ConceptNameFragment, unknown>;
export const SaidPassageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidPassage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<SaidPassageFragment, unknown>;
export const SaidEvidenceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"grounding"}},{"kind":"Field","name":{"kind":"Name","value":"cues"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidPassage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"context"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cues"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidPassage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidPassage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<SaidEvidenceFragment, unknown>;
export const SaidClaimFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"negated"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidEvidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidPassage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"grounding"}},{"kind":"Field","name":{"kind":"Name","value":"cues"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidPassage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"context"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cues"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidPassage"}}]}}]}}]}}]} as unknown as DocumentNode<SaidClaimFragment, unknown>;
export const FrameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Frame"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"snapshot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"conforms"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articles"}},{"kind":"Field","name":{"kind":"Name","value":"claims"}},{"kind":"Field","name":{"kind":"Name","value":"passages"}}]}}]}}]}}]} as unknown as DocumentNode<FrameQuery, FrameQueryVariables>;