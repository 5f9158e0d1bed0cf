import type { ReactNode } from "react";

/** The heading of a view, with a sentence on what it is for, and what stands beside it (CopyAs, say). */
export function Head({ title, lead, children }: { title: ReactNode; lead: ReactNode; children?: ReactNode }) {
  return (
    <div className="head">
      <div>
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
      </div>
      {children}
    </div>
  );
}
