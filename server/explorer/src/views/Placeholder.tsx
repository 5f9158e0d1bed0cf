import { Head } from "../parts/Head";

/** Stands in for a view that is not there yet. */
export function Placeholder({ title, lead }: { title: string; lead: string }) {
  return (
    <Head title={title} lead={lead}>
      <p>
        This view is not built yet. <a href="/graphql">GraphQL</a> has its answers.
      </p>
    </Head>
  );
}
