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

/** How much a finding matters; the order of SHACL's severities. */
export type FindingSeverity =
  /** Worth a look. */
  | 'INFO'
  /** What is wrong keeps the graph from being served. */
  | 'VIOLATION'
  /** What is wrong should be mended. */
  | 'WARNING';

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

/** The five layers of validation, in the order in which they run. */
export type ValidationLayer =
  /** The whole-graph checks find nothing. */
  | 'CHECKS'
  /** Every passage has a claim, or says why not. */
  | 'COVERAGE'
  /** Digests, mentions and cue words stand in the sentences. */
  | 'GROUNDING'
  /** The structure keeps to the SHACL shapes. */
  | 'SHAPES'
  /** The files parse. */
  | 'SYNTAX';

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

export type TrustQueryVariables = Exact<{ [key: string]: never; }>;


export type TrustQuery = { readonly snapshot: { readonly id: string, readonly createdAt: string, readonly version: string, readonly conforms: boolean, readonly counts: { readonly articles: number, readonly passages: number, readonly claims: number, readonly concepts: number, readonly warningSigns: number, readonly triples: number } }, readonly validation: { readonly conforms: boolean, readonly createdAt: string, readonly missingTexts: ReadonlyArray<string>, readonly findings: ReadonlyArray<{ readonly severity: FindingSeverity, readonly layer: ValidationLayer, readonly rule: string, readonly focus: string | null, readonly message: string, readonly fix: string, readonly position: { readonly file: string, readonly line: number, readonly column: number } }>, readonly layers: ReadonlyArray<{ readonly layer: ValidationLayer, readonly checked: number, readonly unchecked: number, readonly findings: number, readonly rules: ReadonlyArray<{ readonly rule: string, readonly title: string, readonly checked: number, readonly unchecked: number, readonly findings: number }> }>, readonly coverage: ReadonlyArray<{ readonly article: string, readonly section: string, readonly passages: number, readonly withClaims: number, readonly withReason: number, readonly unaccounted: number, readonly claims: number }>, readonly receipt: { readonly data: string, readonly shapes: string, readonly texts: string, readonly engine: string, readonly versions: ReadonlyArray<{ readonly name: string, readonly version: string }> } } };

export type TrustLayerFragment = { readonly layer: ValidationLayer, readonly checked: number, readonly unchecked: number, readonly findings: number, readonly rules: ReadonlyArray<{ readonly rule: string, readonly title: string, readonly checked: number, readonly unchecked: number, readonly findings: number }> };

export type TrustFindingFragment = { readonly severity: FindingSeverity, readonly layer: ValidationLayer, readonly rule: string, readonly focus: string | null, readonly message: string, readonly fix: string, readonly position: { readonly file: string, readonly line: number, readonly column: number } };

export const ConceptNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]} as unknown as DocumentNode<ConceptNameFragment, unknown>;
export const SaidPassageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidPassage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<SaidPassageFragment, unknown>;
export const SaidEvidenceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"grounding"}},{"kind":"Field","name":{"kind":"Name","value":"cues"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidPassage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"context"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cues"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidPassage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidPassage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<SaidEvidenceFragment, unknown>;
export const SaidClaimFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"negated"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidEvidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidPassage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"grounding"}},{"kind":"Field","name":{"kind":"Name","value":"cues"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidPassage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"context"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cues"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidPassage"}}]}}]}}]}}]} as unknown as DocumentNode<SaidClaimFragment, unknown>;
export const TrustLayerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TrustLayer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LayerSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"layer"}},{"kind":"Field","name":{"kind":"Name","value":"checked"}},{"kind":"Field","name":{"kind":"Name","value":"unchecked"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"checked"}},{"kind":"Field","name":{"kind":"Name","value":"unchecked"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}}]}}]}}]} as unknown as DocumentNode<TrustLayerFragment, unknown>;
export const TrustFindingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TrustFinding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"layer"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"focus"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"fix"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}}]}}]}}]} as unknown as DocumentNode<TrustFindingFragment, unknown>;
export const TrustDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Trust"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"snapshot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"conforms"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articles"}},{"kind":"Field","name":{"kind":"Name","value":"passages"}},{"kind":"Field","name":{"kind":"Name","value":"claims"}},{"kind":"Field","name":{"kind":"Name","value":"concepts"}},{"kind":"Field","name":{"kind":"Name","value":"warningSigns"}},{"kind":"Field","name":{"kind":"Name","value":"triples"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"validation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conforms"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"missingTexts"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TrustFinding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"layers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TrustLayer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"passages"}},{"kind":"Field","name":{"kind":"Name","value":"withClaims"}},{"kind":"Field","name":{"kind":"Name","value":"withReason"}},{"kind":"Field","name":{"kind":"Name","value":"unaccounted"}},{"kind":"Field","name":{"kind":"Name","value":"claims"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"data"}},{"kind":"Field","name":{"kind":"Name","value":"shapes"}},{"kind":"Field","name":{"kind":"Name","value":"texts"}},{"kind":"Field","name":{"kind":"Name","value":"engine"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TrustFinding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"layer"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"focus"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"fix"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TrustLayer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LayerSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"layer"}},{"kind":"Field","name":{"kind":"Name","value":"checked"}},{"kind":"Field","name":{"kind":"Name","value":"unchecked"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"checked"}},{"kind":"Field","name":{"kind":"Name","value":"unchecked"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}}]}}]}}]} as unknown as DocumentNode<TrustQuery, TrustQueryVariables>;