"""Questions to begin with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Example:
    """A question with a title."""

    title: str
    query: str


MISSION: Final = """\
query SharedConditions {
  sharedConditions(symptoms: ["fever", "back warmth"]) {
    edges {
      node { label }
      matches {
        symptom { label }
        claims {
          statement
          evidence { passage { ordinal gist section { title } } }
        }
      }
    }
  }
}
"""

EXAMPLES: Final = (
    Example("Which conditions share two symptoms?", MISSION),
    Example(
        "What is said of a condition?",
        """\
query Condition {
  condition(ref: "kidney infection") {
    label
    definition
    symptoms {
      edges {
        node { label }
        claims { statement modality frequency evidence { passage { ordinal gist } } }
      }
    }
    warningSigns { label careLevel { label } }
  }
}
""",
    ),
    Example(
        "What do the words of a person mean?",
        """\
query Search {
  search(text: "high temp") { concept { id label kind } matchedLabel matchKind score }
}
""",
    ),
    Example(
        "What does the article say, sentence by sentence?",
        """\
query Article {
  article(ref: "back-warmth") {
    title
    passages(first: 5) {
      totalCount
      nodes { ordinal gist section { title } claims { statement } noClaimReason }
      pageInfo { hasNextPage endCursor }
    }
  }
}
""",
    ),
    Example(
        "What is served, and what was checked?",
        """\
query Snapshot {
  snapshot { id createdAt counts { claims concepts passages articles } conforms }
  validation { layers { layer checked unchecked findings } missingTexts }
}
""",
    ),
)
