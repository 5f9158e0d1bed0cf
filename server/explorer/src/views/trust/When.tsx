/** A moment, as people read it; in UTC, so that two readers read the same. */
export function When({ at }: { at: string }) {
  const said = new Date(at).toLocaleString("en-GB", { dateStyle: "long", timeStyle: "short", timeZone: "UTC" });
  return <time dateTime={at}>{said} UTC</time>;
}
