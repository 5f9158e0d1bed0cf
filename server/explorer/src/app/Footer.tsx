/** Where programs and analysts go on. What answers are not is said beside them, in the server's words. */
export function Footer() {
  return (
    <footer className="site">
      <div className="site-row">
        <p>What articles say, sentence by sentence. Not a diagnosis, not medical advice.</p>
        <nav aria-label="For programs">
          <ul>
            <li>
              <a href="/graphql">GraphQL</a>
            </li>
            <li>
              <a href="/sparql">SPARQL</a>
            </li>
            <li>
              <a href="/dump.ttl">Turtle</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
