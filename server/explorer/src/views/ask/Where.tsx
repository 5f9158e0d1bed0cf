import { Link } from "wouter";

import type { SharedPartFragment } from "../../gql/generated/ask";
import type { SaidPassageFragment } from "../../gql/generated/fragments";
import { readAt } from "../../parts/ids";

type Shared = SharedPartFragment["edges"][number];

/** Where the answer stands in the articles, before anything is unfolded: each sentence is a link to it. */
export function Where({ edges }: { edges: readonly Shared[] }) {
  return (
    <dl className="ask-where">
      {edges.map((edge) => (
        <div key={edge.node.id}>
          <dt>{edge.node.label}</dt>
          <dd>
            {byArticle(passagesOf(edge)).map((passages) => (
              <Sentences key={passages[0]!.id} passages={passages} condition={edge.node.label} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Sentences({ passages, condition }: { passages: readonly SaidPassageFragment[]; condition: string }) {
  const { slug, title } = passages[0]!.article;
  return (
    <span>
      {passages.length === 1 ? "sentence" : "sentences"}{" "}
      {passages.map(({ id, ordinal }, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <Link href={readAt(slug, ordinal)} aria-label={`sentence ${ordinal}, on ${condition}`}>
            {ordinal}
          </Link>
        </span>
      ))}{" "}
      of “{title}”
    </span>
  );
}

/** The passages that say so, each once, in the order of the text. */
function passagesOf({ matches }: Shared): SaidPassageFragment[] {
  const claims = matches.flatMap((match) => match.claims);
  const passages = claims.flatMap(({ evidence }) => evidence.flatMap(({ passage }) => passage ?? []));
  const once = new Map(passages.map((passage) => [passage.id, passage]));
  return [...once.values()].sort((one, other) => one.ordinal - other.ordinal);
}

function byArticle(passages: readonly SaidPassageFragment[]): SaidPassageFragment[][] {
  const articles = [...new Set(passages.map(({ article }) => article.slug))];
  return articles.map((slug) => passages.filter(({ article }) => article.slug === slug));
}
