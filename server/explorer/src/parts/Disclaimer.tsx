/** What an answer is not, in the server's words; to be shown wherever results are. */
export function Disclaimer({ text }: { text: string | undefined }) {
  return text ? (
    <p className="disclaimer" role="note">
      {text}
    </p>
  ) : null;
}
