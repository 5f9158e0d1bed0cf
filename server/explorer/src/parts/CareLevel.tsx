import type { ReactNode } from "react";

import { capital } from "./words";

interface CareLevelProps {
  level: { readonly label: string; readonly rank: number; readonly definition: string };
  children?: ReactNode;
}

/** The rank of the highest level, before which everything else comes second. */
export const EMERGENCY = 5;

/** How soon, and from whom, care is to be sought, in the words of the vocabulary; an emergency is read out at once. */
export function CareLevel({ level, children }: CareLevelProps) {
  return (
    <section
      className={`care care-${Math.min(level.rank, EMERGENCY)}`}
      role={level.rank >= EMERGENCY ? "alert" : undefined}
      aria-label="Care level"
    >
      <p className="care-head">
        <strong className="care-level">
          <CareMark rank={level.rank} />
          {capital(level.label)}
        </strong>
        <span>{level.definition}</span>
      </p>
      {children}
    </section>
  );
}

/** The rank of a care level as five steps, beside its label. */
export function CareMark({ rank }: { rank: number }) {
  return (
    <svg className="care-mark" viewBox="0 0 28 14" width="28" height="14" aria-hidden="true">
      {[1, 2, 3, 4, 5].map((step) => (
        <rect
          key={step}
          x={(step - 1) * 6}
          y={12 - step * 2.4}
          width="4"
          height={step * 2.4}
          rx="1"
          fill="currentColor"
          opacity={step <= rank ? 1 : 0.25}
        />
      ))}
    </svg>
  );
}
