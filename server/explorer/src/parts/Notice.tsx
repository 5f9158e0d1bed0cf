import type { ReactNode } from "react";

interface NoticeProps {
  tone: "problem" | "note";
  title: string;
  children?: ReactNode;
}

/** A box that says what is the matter and what can be done; a problem is read out at once. */
export function Notice({ tone, title, children }: NoticeProps) {
  return (
    <div className={`notice notice-${tone}`} role={tone === "problem" ? "alert" : "note"}>
      <p className="notice-title">{title}</p>
      {children}
    </div>
  );
}
