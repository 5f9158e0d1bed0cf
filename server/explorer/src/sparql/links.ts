/** Keeps links to what this server answers for on this server: what has an IRI has a page at the same path. */
export function keepLocal(root: HTMLElement, base: string): void {
  const observer = new MutationObserver(() => {
    for (const link of root.querySelectorAll<HTMLAnchorElement>(`a[href^="${base}"]`)) {
      link.title = link.href;
      link.href = localAddress(link.href, base);
    }
  });
  observer.observe(root, { childList: true, subtree: true });
}

/** The address on this server for an IRI, or the IRI where it is none of ours. */
export function localAddress(iri: string, base: string): string {
  return iri.startsWith(base) ? `/${iri.slice(base.length)}` : iri;
}
