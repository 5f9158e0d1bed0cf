import { address } from "../app/address";

/** The linked-data page of what has an id: `concept:fever` is at `/concept/fever`, say. */
export function pageOf(id: string): string {
  const [kind = "", local = ""] = split(id);
  const [article = "", ordinal] = local.split("/");
  return kind === "passage" && ordinal ? `/article/${article}/passage/${ordinal}` : `/${kind}/${local}`;
}

/** The address of a sentence in the Read view. */
export function readAt(article: string, sentence?: number): string {
  return address("/read", { article, sentence: sentence === undefined ? null : String(sentence) });
}

/** The address of a concept in the Map view. */
export function mapOf(concept: string): string {
  return address("/map", { concept });
}

function split(id: string): string[] {
  const colon = id.indexOf(":");
  return [id.slice(0, colon), id.slice(colon + 1)];
}
