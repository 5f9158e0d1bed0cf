import type { ReactNode } from "react";

interface ChipProps {
  label: string;
  tone?: "present" | "absent" | "problem" | undefined;
  onRemove?: (() => void) | undefined;
  children?: ReactNode;
}

/** Something that was chosen, with what can be done about it. */
export function Chip({ label, tone = "present", onRemove, children }: ChipProps) {
  return (
    <span className={`chip chip-${tone}`}>
      {children}
      <span className="chip-label">{label}</span>
      {onRemove && (
        <button type="button" className="chip-button" aria-label={`Remove ${label}`} onClick={onRemove}>
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <path d="m2.5 2.5 7 7m0-7-7 7" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
          </svg>
        </button>
      )}
    </span>
  );
}
