import { stringifyDocument, type TypedDocumentNode } from "urql";
import { useEffect, useRef, useState } from "react";

interface CopyAsProps<Variables> {
  document: TypedDocumentNode<unknown, Variables>;
  variables: Variables;
  /** The same question in SPARQL. */
  sparql?: string | undefined;
}

/** "Copy as": the question of a view for programs, to be copied or opened in its editor. */
export function CopyAs<Variables>({ document, variables, sparql }: CopyAsProps<Variables>) {
  const [told, setTold] = useState("");
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = ({ target }: PointerEvent) => {
      if (menu.current && !menu.current.contains(target as Node)) menu.current.open = false;
    };
    window.addEventListener("pointerdown", close);
    return () => window.removeEventListener("pointerdown", close);
  }, []);
  const query = stringifyDocument(document);
  const graphiql = `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) })}`;

  async function copy(what: string, text: string) {
    try {
      await navigator.clipboard.writeText(text);
      setTold(`${what} copied`);
    } catch {
      // Browsers give no clipboard to pages without TLS on other machines.
      setTold("This browser does not let the page copy; open it in the editor instead");
    }
    if (menu.current) menu.current.open = false;
    menu.current?.querySelector("summary")?.focus();
  }

  return (
    <div className="copy">
      <details
        ref={menu}
        className="menu"
        onKeyDown={({ key }) => {
          if (key === "Escape" && menu.current) menu.current.open = false;
        }}
      >
        <summary>Copy as …</summary>
        <ul>
          <li>
            <button type="button" onClick={() => void copy("GraphQL", query)}>
              Copy as GraphQL
            </button>
          </li>
          <li>
            <a href={graphiql}>Open in GraphiQL</a>
          </li>
          {sparql && (
            <>
              <li>
                <button type="button" onClick={() => void copy("SPARQL", sparql)}>
                  Copy as SPARQL
                </button>
              </li>
              <li>
                <a href={`/sparql?${new URLSearchParams({ query: sparql })}`}>Open in the SPARQL editor</a>
              </li>
            </>
          )}
          <li>
            <button type="button" onClick={() => void copy("Link", window.location.href)}>
              Copy the link
            </button>
          </li>
        </ul>
      </details>
      <span className="copy-told" role="status">
        {told}
      </span>
    </div>
  );
}
