const FILES = [
  { path: "/dump.ttl", name: "Turtle", why: "to read" },
  { path: "/dump.nq", name: "N-Quads", why: "with the file that each statement comes from" },
  { path: "/dump.jsonld", name: "JSON-LD", why: "for programs that read JSON" },
];

const TOOLS = [
  { path: "/graphql", name: "GraphiQL", why: "ask in GraphQL; the whole schema is in it" },
  { path: "/sparql", name: "SPARQL editor", why: "ask in SPARQL, with examples" },
  { path: "/.well-known/void", name: "VoID", why: "how the graph describes itself" },
  { path: "/vocab", name: "Vocabulary", why: "what each class and relation means" },
];

/** Where to look for oneself: the graph as files, and the ways to ask it. */
export function Onward() {
  return (
    <section className="trust-section" aria-labelledby="trust-onward">
      <h2 id="trust-onward">See for yourself</h2>
      <div className="trust-onward">
        <Links title="The whole graph as a file" links={FILES} download />
        <Links title="Ask it" links={TOOLS} />
      </div>
    </section>
  );
}

function Links({ title, links, download = false }: { title: string; links: typeof FILES; download?: boolean }) {
  return (
    <div className="card">
      <h3>{title}</h3>
      <ul>
        {links.map(({ path, name, why }) => (
          <li key={path}>
            <a href={path} download={download || undefined}>
              {name}
            </a>
            : <span className="trust-soft">{why}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
