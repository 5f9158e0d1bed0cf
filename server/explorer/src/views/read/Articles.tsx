import { useQuery } from "urql";
import { Link } from "wouter";

import { ReadArticlesDocument, type ReadArticlesQuery } from "../../gql/generated/read";
import { Answered } from "../../parts/Answered";
import { readAt } from "../../parts/ids";
import { More } from "../../parts/More";
import { counted } from "../../parts/words";

type Page = ReadArticlesQuery["articles"];

/** How many articles are asked for at a time. */
export const ASKED = { first: 50 };

/** The articles that are served, a page at a time, each with how much of it is here. */
export function Articles({ page }: { page: Page }) {
  return (
    <>
      <p className="read-soft">{counted(page.totalCount, "article")}</p>
      <Listed page={page} />
    </>
  );
}

function Listed({ page: { nodes, pageInfo } }: { page: Page }) {
  return (
    <>
      <ul className="read-articles">
        {nodes.map(({ id, slug, title, textAtHand, passages, claims }) => (
          <li key={id} className="card">
            <h2>
              <Link href={readAt(slug)}>{title}</Link>
            </h2>
            <p className="read-soft">
              {counted(passages.totalCount, "sentence")}, {counted(claims.totalCount, "claim")};{" "}
              {textAtHand ? "with its text" : "told in our words"}
            </p>
          </li>
        ))}
      </ul>
      <More pageInfo={pageInfo} label="Show more articles" next={(after) => <NextPage after={after} />} />
    </>
  );
}

function NextPage({ after }: { after: string }) {
  const query = useQuery({ query: ReadArticlesDocument, variables: { ...ASKED, after } });
  return (
    <Answered query={query} what="The list of articles">
      {({ articles }) => <Listed page={articles} />}
    </Answered>
  );
}
