import { useEffect } from "react";
import { useQuery } from "urql";

import { ReadArticlesDocument } from "../../gql/generated/read";
import { Answered } from "../../parts/Answered";
import { Head } from "../../parts/Head";
import { Article } from "./Article";
import { Articles, ASKED } from "./Articles";
import { useReading } from "./reading";
import "./read.css";

/** An article, sentence by sentence, with what is claimed in each; the list of articles where none is chosen. */
export default function Read() {
  const reading = useReading();
  const { article, sentence, show } = reading;
  const query = useQuery({ query: ReadArticlesDocument, variables: ASKED, pause: article !== null });
  const [first, ...others] = query[0].data?.articles.nodes ?? [];
  // Links from elsewhere may name the sentence as browsers know it.
  useEffect(() => {
    const [, hashed] = /^#sentence-(\d+)$/.exec(window.location.hash) ?? [];
    if (hashed && sentence === null) show({ sentence: Number(hashed) }, true);
  }, [sentence, show]);
  // Where there is one article alone, nobody must choose.
  const slug = article ?? (others.length === 0 ? first?.slug : undefined);
  if (slug !== undefined) return <Article key={slug} slug={slug} reading={reading} />;
  return (
    <>
      <Head title="Read" lead="Articles, sentence by sentence, with what is claimed in each." />
      <Answered query={query} what="The list of articles">
        {({ articles }) => <Articles page={articles} />}
      </Answered>
    </>
  );
}
