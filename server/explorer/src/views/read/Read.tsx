import { useEffect } from "react";
import { useQuery } from "urql";

import { ReadArticlesDocument } from "../../gql/generated/read";
import { Head } from "../../parts/Head";
import { Loading } from "../../parts/Loading";
import { Problem } from "../../parts/Problem";
import { Article } from "./Article";
import { Articles, ASKED } from "./Articles";
import { useReading } from "./reading";
import "./read.css";

/** An article, sentence by sentence, with what is claimed in each; which one, where the address does not say. */
export default function Read() {
  const reading = useReading();
  const { article, sentence, show } = reading;
  // Links from elsewhere may name the sentence as browsers know it.
  useEffect(() => {
    const [, hashed] = /^#sentence-(\d+)$/.exec(window.location.hash) ?? [];
    if (hashed && sentence === null) show({ sentence: Number(hashed) }, true);
  }, [sentence, show]);
  return article === null ? <Choose /> : <Article key={article} slug={article} reading={reading} />;
}

/** The articles to choose from; where there is just one, that one. */
function Choose() {
  const reading = useReading();
  const [{ data, error }, again] = useQuery({ query: ReadArticlesDocument, variables: ASKED });
  const [only, ...others] = data?.articles.nodes ?? [];
  if (only && others.length === 0) return <Article slug={only.slug} reading={reading} />;
  return (
    <>
      <Head title="Read" lead="Articles, sentence by sentence, with what is claimed in each." />
      {error && !data && <Problem error={error} onRetry={() => again({ requestPolicy: "network-only" })} />}
      {!data && !error && <Loading what="The list of articles" />}
      {data && <Articles page={data.articles} />}
    </>
  );
}
