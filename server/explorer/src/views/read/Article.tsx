import { useMemo } from "react";
import { useQuery } from "urql";
import { Link } from "wouter";

import { ReadArticleDocument, type ReadArticleQuery, ReadSentenceDocument } from "../../gql/generated/read";
import { useConcepts } from "../../parts/concepts";
import { CopyAs } from "../../parts/CopyAs";
import { Disclaimer } from "../../parts/Disclaimer";
import { Head } from "../../parts/Head";
import { Loading } from "../../parts/Loading";
import { Notice } from "../../parts/Notice";
import { Problem } from "../../parts/Problem";
import { Unfold } from "../../parts/Unfold";
import { counted } from "../../parts/words";
import { Coverage, Sections } from "./Coverage";
import { Filters } from "./Filters";
import { useJump } from "./jump";
import { different, isOf, type Outline, outlineOf, type Sentence } from "./outline";
import type { Reading } from "./reading";
import { useSigns } from "./signs";
import { articleSparql, sentenceSparql } from "./sparql";
import { Text } from "./Text";

type Found = NonNullable<ReadArticleQuery["article"]>;

/** One article: what it holds at a glance, what of it to show, and its sentences. */
export function Article({ slug, reading }: { slug: string; reading: Reading }) {
  const [{ data, error }, again] = useQuery({ query: ReadArticleDocument, variables: { ref: slug } });
  const [{ signs, ready, error: unsigned }, signsAgain] = useSigns();
  const outline = useMemo(() => data?.article && outlineOf(data.article, signs), [data, signs]);
  if (!data || !ready) {
    return (
      <>
        <Head title="Read" lead="An article, sentence by sentence, with what is claimed in each." />
        {error && !data ? (
          <Problem error={error} onRetry={() => again({ requestPolicy: "network-only" })} />
        ) : (
          <Loading what="The article" />
        )}
      </>
    );
  }
  if (!data.article || !outline) return <Missing slug={slug} />;
  return (
    <>
      {data.articles.totalCount > 1 && (
        <Link className="read-all" href="/read">
          All {counted(data.articles.totalCount, "article")}
        </Link>
      )}
      <Heading article={data.article} outline={outline} reading={reading} />
      {unsigned && <Problem error={unsigned} onRetry={signsAgain} />}
      <Body article={data.article} outline={outline} reading={reading} />
      <Disclaimer text="This shows what one article says, sentence by sentence. It is no diagnosis and no medical advice." />
    </>
  );
}

function Missing({ slug }: { slug: string }) {
  return (
    <>
      <Head title="Read" lead="An article, sentence by sentence, with what is claimed in each." />
      <Notice tone="problem" title={`No article here is called “${slug}”.`}>
        <p>The link may be from another server, or the article has been given another name.</p>
        <Link href="/read">See which articles there are</Link>
      </Notice>
    </>
  );
}

function Heading({ article, outline, reading }: { article: Found; outline: Outline; reading: Reading }) {
  const { sentences, parts } = outline;
  const open = sentences.find(({ ordinal }) => ordinal === reading.sentence);
  const neither = sentences.filter((sentence) => isOf(sentence, "none")).length;
  const signs = counted(different(sentences, "signs"), "warning sign");
  const made = `${counted(article.claims.totalCount, "claim")} and ${signs}`;
  const lead = `${counted(sentences.length, "sentence")} in ${counted(parts.length, "section")} make ${made}.`;
  return (
    <Head
      title={article.title}
      lead={
        <>
          {lead} {neither > 0 && `${counted(neither, "sentence makes", "sentences make")} neither.`}{" "}
          {article.source && /^https?:/.test(article.source) && <a href={article.source}>Where it was published</a>}
        </>
      }
    >
      {open ? (
        <CopyAs
          document={ReadSentenceDocument}
          variables={{ passage: open.id, signs: open.signs }}
          sparql={sentenceSparql(article.iri, open.ordinal)}
        />
      ) : (
        <CopyAs document={ReadArticleDocument} variables={{ ref: article.slug }} sparql={articleSparql(article.iri)} />
      )}
    </Head>
  );
}

function Body({ article, outline, reading }: { article: Found; outline: Outline; reading: Reading }) {
  const { only, concept } = reading;
  const { named } = useConcepts(concept === null ? [] : [concept]);
  // A concept that is not known hides nothing.
  const id = named[0]?.concept?.id;
  const wanted = (sentence: Sentence) => isOf(sentence, only) && (id === undefined || sentence.concepts.has(id));
  const jump = useJump(reading.sentence, named.every((one) => one.concept ?? one.error));
  const unknown = reading.sentence !== null && !outline.sentences.some(({ ordinal }) => ordinal === reading.sentence);
  const go = (ordinal: number) => {
    if (ordinal === reading.sentence) jump.to(ordinal);
    else reading.show({ article: article.slug, sentence: ordinal });
  };
  return (
    <div className="read-body">
      <Coverage outline={outline} open={reading.sentence} onGo={go} />
      <div className="read-main">
        {unknown && (
          <Notice tone="problem" title={`The article has no sentence ${reading.sentence}.`}>
            <p>It has {counted(outline.sentences.length, "sentence")}.</p>
          </Notice>
        )}
        {!article.textAtHand && (
          <Notice tone="note" title="Each sentence is told in our words">
            <p>
              The article’s text stays with its publisher and is not on this server. A server that is started with{" "}
              <code>--texts</code> shows the sentences themselves, and finds the quoted words in them.
            </p>
          </Notice>
        )}
        <Unfold summary="What each section holds, as a table">
          <Sections parts={outline.parts} />
        </Unfold>
        <Filters outline={outline} reading={reading} />
        <Text {...{ article, outline, reading, wanted, jump }} onGo={go} />
      </div>
    </div>
  );
}
