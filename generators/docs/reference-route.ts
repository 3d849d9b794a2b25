import type { Operation } from "../contract/contract.js";
import { escapePart } from "../openapi/pointer.js";

/** Where the reference shows an operation: the fragment of its page, as Redoc 3 makes it. */
export function toReferenceRoute({ id, method, path, tag }: Operation): string {
  const group = tag === "default" ? "other" : toWords(tag);
  const isNameless = id === `${method.toLowerCase()} ${path}`;
  const name = isNameless ? `paths/${escapePart(path)}/${method.toLowerCase()}` : id.toLowerCase();
  // Half a character has no encoding.
  return `#/${encodeURI(`${group}/${name}`.replace(/\p{Surrogate}/gu, "\ufffd"))}`;
}

function toWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("&", " and ")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
}
