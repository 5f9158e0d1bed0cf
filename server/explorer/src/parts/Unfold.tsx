import { type ReactNode, type ToggleEvent, useState } from "react";

interface UnfoldProps {
  summary: ReactNode;
  /** Whether it is unfolded to begin with. */
  open?: boolean;
  /** Is told when it is unfolded or folded. */
  onToggle?: ((open: boolean) => void) | undefined;
  children: ReactNode;
}

/** Something that unfolds; what is inside is made when it is first opened, so that long lists cost nothing before. */
export function Unfold({ summary, open = false, onToggle, children }: UnfoldProps) {
  const [wasOpen, setWasOpen] = useState(open);
  const toggled = ({ currentTarget }: ToggleEvent<HTMLDetailsElement>) => {
    if (currentTarget.open) setWasOpen(true);
    onToggle?.(currentTarget.open);
  };
  return (
    <details className="unfold" open={open} onToggle={toggled}>
      <summary>
        <svg className="unfold-mark" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="m4 2 4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
        </svg>
        <span className="unfold-summary">{summary}</span>
      </summary>
      {wasOpen && <div className="unfold-body">{children}</div>}
    </details>
  );
}
