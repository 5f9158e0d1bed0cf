import { Link } from "wouter";

import { Head } from "./Head";

/** What stands at an address that no view has. */
export function NotFound() {
  return (
    <Head title="There is nothing here" lead="No view of the explorer has this address.">
      <Link href="/">Ask a question</Link>
    </Head>
  );
}
