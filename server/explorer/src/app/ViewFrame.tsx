import { type ReactNode, useEffect, useRef } from "react";

let opened = false;

/** Names the document after the view; on the way from one view to another, moves the focus to the new one. */
export function ViewFrame({ title, children }: { title: string; children: ReactNode }) {
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    document.title = `${title} – Symptomgraph`;
    // The first view is where the reader begins anyway; later ones come without the browser's own new page.
    if (opened) {
      top.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    opened = true;
  }, [title]);
  return (
    <div className="view" ref={top} tabIndex={-1} role="group" aria-label={title}>
      {children}
    </div>
  );
}
