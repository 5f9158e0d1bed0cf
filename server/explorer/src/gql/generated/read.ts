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

/** A word for how widely. */
export type Extent =
  /** Over the whole body or region. */
  | 'GENERALIZED'
  /** In one place. */
  | 'LOCALIZED';

/** A quality that a finding in a trigger must have. */
export type FindingQualifier =
  /** Keeps the person from sleeping. */
  | 'DISRUPTING_SLEEP'
  /** Becomes more. */
  | 'INCREASING'
  /** Becomes stronger. */
  | 'INTENSIFYING'
  /** Was not there before. */
  | 'NEW'
  /** Does not get better with what was tried. */
  | 'NOT_IMPROVING'
  /** Stays. */
  | 'PERSISTENT'
  /** Grows fast in area. */
  | 'RAPIDLY_SPREADING'
  /** Happened a short time ago. */
  | 'RECENT'
  /** Very strong. */
  | 'SEVERE'
  /** Grows in area. */
  | 'SPREADING'
  /** Has no known reason. */
  | 'UNEXPLAINED'
  /** Does not let up. */
  | 'UNRELENTING'
  /** Can be seen. */
  | 'VISIBLE'
  /** Gets worse. */
  | 'WORSENING';

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

/** Why a passage holds no claim. */
export type NoClaimReason =
  /** The passage tells the reader what the text is for or how to use it. */
  | 'ORIENTATION'
  /** The passage speaks of something that the vocabulary does not cover. */
  | 'OUT_OF_SCOPE'
  /** The passage repeats what other passages say; the claims stand there. */
  | 'RESTATEMENT'
  /** The passage leads over to the next without saying anything of its own. */
  | 'TRANSITION';

/** A word for how long. */
export type Persistence =
  /** New and short. */
  | 'ACUTE'
  /** Lasts for long or keeps coming back. */
  | 'CHRONIC'
  /** Soon gone. */
  | 'FLEETING'
  /** Stays. */
  | 'PERSISTENT'
  /** Ends by itself or with its cause. */
  | 'TEMPORARY';

/** Of how many of the subject's kinds a claim speaks. */
export type Scope =
  /** Some kinds of the subject, not all. */
  | 'SOME_KINDS';

/** A word for how strong. */
export type Severity =
  /** Strong to the senses. */
  | 'INTENSE'
  /** Weak. */
  | 'MILD'
  /** Neither weak nor strong. */
  | 'MODERATE'
  /** Very strong. */
  | 'SEVERE';

/** A word for how soon. */
export type Timing =
  /** At once. */
  | 'IMMEDIATE'
  /** Without undue delay. */
  | 'TIMELY';

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

export type ReadArticlesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ReadArticlesQuery = { readonly snapshot: { readonly id: string }, readonly articles: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly title: string, readonly source: string | null, readonly textAtHand: boolean, readonly passages: { readonly totalCount: number }, readonly claims: { readonly totalCount: number } }> } };

export type ReadArticleQueryVariables = Exact<{
  ref: string;
}>;


export type ReadArticleQuery = { readonly snapshot: { readonly id: string }, readonly articles: { readonly totalCount: number }, readonly article: { readonly id: string, readonly iri: string, readonly slug: string, readonly title: string, readonly language: string, readonly source: string | null, readonly textAtHand: boolean, readonly claims: { readonly totalCount: number }, readonly sections: ReadonlyArray<{ readonly id: string, readonly ordinal: number, readonly title: string, readonly heading: string | null, readonly passages: ReadonlyArray<{ readonly id: string, readonly ordinal: number, readonly gist: string, readonly text: string | null, readonly noClaimReason: NoClaimReason | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly subject:
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
            | { readonly __typename: 'QualifierValue', readonly id: string }
            | { readonly __typename: 'Symptom', readonly id: string, readonly label: string, readonly kind: ConceptKind }
           }> }> }> } | null };

export type ReadSignsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ReadSignsQuery = { readonly snapshot: { readonly id: string }, readonly warningSigns: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly passages: ReadonlyArray<{ readonly id: string }>, readonly findings: ReadonlyArray<{ readonly concept:
          | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
          | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
          | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
          | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
          | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
          | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
          | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
         }>, readonly suggests: ReadonlyArray<
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      > }> } };

export type ReadSentenceQueryVariables = Exact<{
  passage: string | number;
  signs: ReadonlyArray<string | number> | string | number;
}>;


export type ReadSentenceQuery = { readonly snapshot: { readonly id: string }, readonly node:
    | { readonly __typename: 'Article' }
    | { readonly __typename: 'BodySite' }
    | { readonly __typename: 'CareLevel' }
    | { readonly __typename: 'Cause' }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'Condition' }
    | { readonly __typename: 'Intervention' }
    | { readonly __typename: 'Passage', readonly id: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly modality: Modality, readonly negated: boolean, readonly frequency: Frequency | null, readonly severity: Severity | null, readonly persistence: Persistence | null, readonly extent: Extent | null, readonly timing: Timing | null, readonly scope: Scope | null, readonly subject:
          | { readonly kinds: ReadonlyArray<ConceptKind>, readonly id: string, readonly label: string, readonly kind: ConceptKind }
          | { readonly kinds: ReadonlyArray<ConceptKind>, readonly id: string, readonly label: string, readonly kind: ConceptKind }
          | { readonly kinds: ReadonlyArray<ConceptKind>, readonly id: string, readonly label: string, readonly kind: ConceptKind }
          | { readonly kinds: ReadonlyArray<ConceptKind>, readonly id: string, readonly label: string, readonly kind: ConceptKind }
          | { readonly kinds: ReadonlyArray<ConceptKind>, readonly id: string, readonly label: string, readonly kind: ConceptKind }
          | { readonly kinds: ReadonlyArray<ConceptKind>, readonly id: string, readonly label: string, readonly kind: ConceptKind }
          | { readonly kinds: ReadonlyArray<ConceptKind>, readonly id: string, readonly label: string, readonly kind: ConceptKind }
        , readonly object:
          | { readonly __typename: 'BodySite', readonly kinds: ReadonlyArray<ConceptKind>, readonly id: string, readonly label: string }
          | { readonly __typename: 'CareLevel', readonly kinds: ReadonlyArray<ConceptKind>, readonly id: string, readonly label: string }
          | { readonly __typename: 'Cause', readonly kinds: ReadonlyArray<ConceptKind>, readonly id: string, readonly label: string }
          | { readonly __typename: 'Condition', readonly kinds: ReadonlyArray<ConceptKind>, readonly id: string, readonly label: string }
          | { readonly __typename: 'Intervention', readonly kinds: ReadonlyArray<ConceptKind>, readonly id: string, readonly label: string }
          | { readonly __typename: 'Process', readonly kinds: ReadonlyArray<ConceptKind>, readonly id: string, readonly label: string }
          | { readonly __typename: 'QualifierValue', readonly id: string, readonly label: string }
          | { readonly __typename: 'Symptom', readonly kinds: ReadonlyArray<ConceptKind>, readonly id: string, readonly label: string }
        , readonly evidence: ReadonlyArray<{ readonly source: string | null, readonly grounding: Grounding, readonly cues: ReadonlyArray<string>, readonly mentions: ReadonlyArray<{ readonly role: MentionRole, readonly text: string }>, readonly passage: { readonly id: string, readonly ordinal: number, readonly gist: string, readonly text: string | null, readonly section: { readonly title: string }, readonly article: { readonly slug: string, readonly title: string } } | null, readonly context: ReadonlyArray<{ readonly cues: ReadonlyArray<string>, readonly mentions: ReadonlyArray<{ readonly role: MentionRole, readonly text: string }>, readonly passage: { readonly id: string, readonly ordinal: number, readonly gist: string, readonly text: string | null, readonly section: { readonly title: string }, readonly article: { readonly slug: string, readonly title: string } } | null }> }>, readonly bodySites: ReadonlyArray<{ readonly label: string }>, readonly radiatesTo: ReadonlyArray<{ readonly label: string }>, readonly agents: ReadonlyArray<
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
        >, readonly especiallyFor: ReadonlyArray<
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
        >, readonly usedFor: ReadonlyArray<
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
        >, readonly onlyWithout: ReadonlyArray<
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
        >, readonly timeWindows: ReadonlyArray<{ readonly within: string | null, readonly after: string | null, readonly anchor:
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
           }>, readonly stopIf: ReadonlyArray<{ readonly qualifiers: ReadonlyArray<FindingQualifier>, readonly concept:
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
           }>, readonly watchFor: ReadonlyArray<{ readonly qualifiers: ReadonlyArray<FindingQualifier>, readonly concept:
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
           }> }> }
    | { readonly __typename: 'Process' }
    | { readonly __typename: 'QualifierValue' }
    | { readonly __typename: 'Section' }
    | { readonly __typename: 'Symptom' }
    | { readonly __typename: 'WarningSign' }
   | null, readonly nodes: ReadonlyArray<
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
    | { readonly __typename: 'WarningSign', readonly id: string, readonly label: string, readonly careLevel: { readonly label: string, readonly rank: number }, readonly suggests: ReadonlyArray<
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
        | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      >, readonly findings: ReadonlyArray<{ readonly concept:
          | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
          | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
          | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
          | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
          | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
          | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
          | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
         }>, readonly evidence: ReadonlyArray<{ readonly source: string | null, readonly grounding: Grounding, readonly cues: ReadonlyArray<string>, readonly mentions: ReadonlyArray<{ readonly role: MentionRole, readonly text: string }>, readonly passage: { readonly id: string, readonly ordinal: number, readonly gist: string, readonly text: string | null, readonly section: { readonly title: string }, readonly article: { readonly slug: string, readonly title: string } } | null, readonly context: ReadonlyArray<{ readonly cues: ReadonlyArray<string>, readonly mentions: ReadonlyArray<{ readonly role: MentionRole, readonly text: string }>, readonly passage: { readonly id: string, readonly ordinal: number, readonly gist: string, readonly text: string | null, readonly section: { readonly title: string }, readonly article: { readonly slug: string, readonly title: string } } | null }> }> }
   | null> };

export type ReadSectionFragment = { readonly id: string, readonly ordinal: number, readonly title: string, readonly heading: string | null, readonly passages: ReadonlyArray<{ readonly id: string, readonly ordinal: number, readonly gist: string, readonly text: string | null, readonly noClaimReason: NoClaimReason | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly subject:
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
        | { readonly __typename: 'QualifierValue', readonly id: string }
        | { readonly __typename: 'Symptom', readonly id: string, readonly label: string, readonly kind: ConceptKind }
       }> }> };

export type ReadClaimFragment = { readonly id: string, readonly statement: string, readonly modality: Modality, readonly negated: boolean, readonly frequency: Frequency | null, readonly severity: Severity | null, readonly persistence: Persistence | null, readonly extent: Extent | null, readonly timing: Timing | null, readonly scope: Scope | null, readonly subject:
    | { readonly kinds: ReadonlyArray<ConceptKind>, readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly kinds: ReadonlyArray<ConceptKind>, readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly kinds: ReadonlyArray<ConceptKind>, readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly kinds: ReadonlyArray<ConceptKind>, readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly kinds: ReadonlyArray<ConceptKind>, readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly kinds: ReadonlyArray<ConceptKind>, readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly kinds: ReadonlyArray<ConceptKind>, readonly id: string, readonly label: string, readonly kind: ConceptKind }
  , readonly object:
    | { readonly __typename: 'BodySite', readonly kinds: ReadonlyArray<ConceptKind>, readonly id: string, readonly label: string }
    | { readonly __typename: 'CareLevel', readonly kinds: ReadonlyArray<ConceptKind>, readonly id: string, readonly label: string }
    | { readonly __typename: 'Cause', readonly kinds: ReadonlyArray<ConceptKind>, readonly id: string, readonly label: string }
    | { readonly __typename: 'Condition', readonly kinds: ReadonlyArray<ConceptKind>, readonly id: string, readonly label: string }
    | { readonly __typename: 'Intervention', readonly kinds: ReadonlyArray<ConceptKind>, readonly id: string, readonly label: string }
    | { readonly __typename: 'Process', readonly kinds: ReadonlyArray<ConceptKind>, readonly id: string, readonly label: string }
    | { readonly __typename: 'QualifierValue', readonly id: string, readonly label: string }
    | { readonly __typename: 'Symptom', readonly kinds: ReadonlyArray<ConceptKind>, readonly id: string, readonly label: string }
  , readonly evidence: ReadonlyArray<{ readonly source: string | null, readonly grounding: Grounding, readonly cues: ReadonlyArray<string>, readonly mentions: ReadonlyArray<{ readonly role: MentionRole, readonly text: string }>, readonly passage: { readonly id: string, readonly ordinal: number, readonly gist: string, readonly text: string | null, readonly section: { readonly title: string }, readonly article: { readonly slug: string, readonly title: string } } | null, readonly context: ReadonlyArray<{ readonly cues: ReadonlyArray<string>, readonly mentions: ReadonlyArray<{ readonly role: MentionRole, readonly text: string }>, readonly passage: { readonly id: string, readonly ordinal: number, readonly gist: string, readonly text: string | null, readonly section: { readonly title: string }, readonly article: { readonly slug: string, readonly title: string } } | null }> }>, readonly bodySites: ReadonlyArray<{ readonly label: string }>, readonly radiatesTo: ReadonlyArray<{ readonly label: string }>, readonly agents: ReadonlyArray<
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
  >, readonly especiallyFor: ReadonlyArray<
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
  >, readonly usedFor: ReadonlyArray<
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
  >, readonly onlyWithout: ReadonlyArray<
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
  >, readonly timeWindows: ReadonlyArray<{ readonly within: string | null, readonly after: string | null, readonly anchor:
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
     }>, readonly stopIf: ReadonlyArray<{ readonly qualifiers: ReadonlyArray<FindingQualifier>, readonly concept:
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
     }>, readonly watchFor: ReadonlyArray<{ readonly qualifiers: ReadonlyArray<FindingQualifier>, readonly concept:
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
     }> };

export type ReadQualifiersFragment = { readonly modality: Modality, readonly negated: boolean, readonly frequency: Frequency | null, readonly severity: Severity | null, readonly persistence: Persistence | null, readonly extent: Extent | null, readonly timing: Timing | null, readonly scope: Scope | null, readonly bodySites: ReadonlyArray<{ readonly label: string }>, readonly radiatesTo: ReadonlyArray<{ readonly label: string }>, readonly agents: ReadonlyArray<
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
  >, readonly especiallyFor: ReadonlyArray<
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
  >, readonly usedFor: ReadonlyArray<
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
  >, readonly onlyWithout: ReadonlyArray<
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
  >, readonly timeWindows: ReadonlyArray<{ readonly within: string | null, readonly after: string | null, readonly anchor:
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
     }>, readonly stopIf: ReadonlyArray<{ readonly qualifiers: ReadonlyArray<FindingQualifier>, readonly concept:
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
     }>, readonly watchFor: ReadonlyArray<{ readonly qualifiers: ReadonlyArray<FindingQualifier>, readonly concept:
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
     }> };

export type ReadFindingFragment = { readonly qualifiers: ReadonlyArray<FindingQualifier>, readonly concept:
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
   };

export type ReadSignFragment = { readonly id: string, readonly label: string, readonly careLevel: { readonly label: string, readonly rank: number }, readonly suggests: ReadonlyArray<
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
    | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
  >, readonly findings: ReadonlyArray<{ readonly concept:
      | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
      | { readonly id: string, readonly label: string, readonly kind: ConceptKind }
     }>, readonly evidence: ReadonlyArray<{ readonly source: string | null, readonly grounding: Grounding, readonly cues: ReadonlyArray<string>, readonly mentions: ReadonlyArray<{ readonly role: MentionRole, readonly text: string }>, readonly passage: { readonly id: string, readonly ordinal: number, readonly gist: string, readonly text: string | null, readonly section: { readonly title: string }, readonly article: { readonly slug: string, readonly title: string } } | null, readonly context: ReadonlyArray<{ readonly cues: ReadonlyArray<string>, readonly mentions: ReadonlyArray<{ readonly role: MentionRole, readonly text: string }>, readonly passage: { readonly id: string, readonly ordinal: number, readonly gist: string, readonly text: string | null, readonly section: { readonly title: string }, readonly article: { readonly slug: string, readonly title: string } } | null }> }> };

export const ConceptNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]} as unknown as DocumentNode<ConceptNameFragment, unknown>;
export const ReadSectionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadSection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Section"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"noClaimReason"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]} as unknown as DocumentNode<ReadSectionFragment, unknown>;
export const SaidPassageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidPassage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<SaidPassageFragment, unknown>;
export const SaidEvidenceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"grounding"}},{"kind":"Field","name":{"kind":"Name","value":"cues"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidPassage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"context"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cues"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidPassage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidPassage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<SaidEvidenceFragment, unknown>;
export const SaidClaimFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"negated"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidEvidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidPassage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"grounding"}},{"kind":"Field","name":{"kind":"Name","value":"cues"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidPassage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"context"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cues"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidPassage"}}]}}]}}]}}]} as unknown as DocumentNode<SaidClaimFragment, unknown>;
export const ReadFindingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadFinding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TriggerFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"qualifiers"}},{"kind":"Field","name":{"kind":"Name","value":"concept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<ReadFindingFragment, unknown>;
export const ReadQualifiersFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadQualifiers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"negated"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"persistence"}},{"kind":"Field","name":{"kind":"Name","value":"extent"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"bodySites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"radiatesTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"especiallyFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usedFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onlyWithout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeWindows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"within"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"anchor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stopIf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadFinding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"watchFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadFinding"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadFinding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TriggerFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"qualifiers"}},{"kind":"Field","name":{"kind":"Name","value":"concept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<ReadQualifiersFragment, unknown>;
export const ReadClaimFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidClaim"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadQualifiers"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kinds"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidPassage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"grounding"}},{"kind":"Field","name":{"kind":"Name","value":"cues"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidPassage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"context"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cues"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidPassage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadFinding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TriggerFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"qualifiers"}},{"kind":"Field","name":{"kind":"Name","value":"concept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"negated"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidEvidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadQualifiers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"negated"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"persistence"}},{"kind":"Field","name":{"kind":"Name","value":"extent"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"bodySites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"radiatesTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"especiallyFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usedFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onlyWithout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeWindows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"within"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"anchor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stopIf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadFinding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"watchFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadFinding"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]} as unknown as DocumentNode<ReadClaimFragment, unknown>;
export const ReadSignFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadSign"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WarningSign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"careLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suggests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidEvidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidPassage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"grounding"}},{"kind":"Field","name":{"kind":"Name","value":"cues"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidPassage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"context"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cues"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidPassage"}}]}}]}}]}}]} as unknown as DocumentNode<ReadSignFragment, unknown>;
export const ReadArticlesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadArticles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"snapshot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"articles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"textAtHand"}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReadArticlesQuery, ReadArticlesQueryVariables>;
export const ReadArticleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadArticle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"snapshot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"articles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ref"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iri"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"textAtHand"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadSection"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadSection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Section"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"noClaimReason"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReadArticleQuery, ReadArticleQueryVariables>;
export const ReadSignsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadSigns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"snapshot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warningSigns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"suggests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]} as unknown as DocumentNode<ReadSignsQuery, ReadSignsQueryVariables>;
export const ReadSentenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadSentence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"passage"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"signs"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"snapshot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"passage"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadClaim"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"signs"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WarningSign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadSign"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidPassage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"grounding"}},{"kind":"Field","name":{"kind":"Name","value":"cues"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidPassage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"context"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cues"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidPassage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"negated"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidEvidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadFinding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TriggerFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"qualifiers"}},{"kind":"Field","name":{"kind":"Name","value":"concept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadQualifiers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"negated"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"persistence"}},{"kind":"Field","name":{"kind":"Name","value":"extent"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"bodySites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"radiatesTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"especiallyFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usedFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onlyWithout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeWindows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"within"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"anchor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stopIf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadFinding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"watchFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadFinding"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConceptName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidClaim"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadQualifiers"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kinds"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadSign"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WarningSign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"careLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suggests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConceptName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidEvidence"}}]}}]}}]} as unknown as DocumentNode<ReadSentenceQuery, ReadSentenceQueryVariables>;