import { useState } from "react";

/** A button that copies a text, and says that it did. */
export function Copy({ what, text }: { what: string; text: string }) {
  const [told, setTold] = useState("");
  const copy = () =>
    navigator.clipboard
      .writeText(text)
      .then(() => setTold("Copied"))
      .catch(() => setTold("This browser does not let the page copy; mark the text instead"));
  return (
    <>
      <button type="button" className="plain trust-copy" aria-label={`Copy: ${what}`} onClick={() => void copy()}>
        Copy
      </button>{" "}
      <span className="trust-soft" role="status">
        {told}
      </span>
    </>
  );
}
