import { type ReactNode, useState } from "react";

interface MoreProps {
  pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  /** What the button says: `Show 12 more`. */
  label: string;
  /** The next page, which is made when it is asked for; it ends with a `More` of its own. */
  next: (after: string) => ReactNode;
}

/** The way to the next page of a list, in place: no list ends without saying that it goes on. */
export function More({ pageInfo: { hasNextPage, endCursor }, label, next }: MoreProps) {
  const [open, setOpen] = useState(false);
  if (!hasNextPage || endCursor === null) return null;
  if (open) return next(endCursor);
  return (
    <button type="button" className="plain more" onClick={() => setOpen(true)}>
      {label}
    </button>
  );
}
