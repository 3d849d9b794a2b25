import slugify from "slugify";
import type { Operation } from "../contract/contract.js";
import { escapePart } from "../openapi/pointer.js";

/**
 * Where the reference shows an operation: the fragment of its page, as Redoc 3 makes it.
 *
 * @param tagPath of its first tag, as `FindTagPath` gives it; empty if the document gives it none
 */
export function toReferenceRoute({ id, method, path }: Operation, tagPath: readonly string[]): string {
  const isNameless = id === `${method.toLowerCase()} ${path}`;
  const name = isNameless ? `paths/${escapePart(path)}/${method.toLowerCase()}` : id.toLowerCase();
  // Redoc finds no place whose name has what ends a path in a URL: its tag is the nearest.
  if (/[?#]/.test(name)) return tagPath.length === 0 ? "#/" : toTagRoute(tagPath);
  if (tagPath.length > 0) return toFragment([...tagPath.map(toTagSlug), name].join("/"));
  return toFragment(isNameless ? name : `other/${name}`);
}

/** Where the reference shows the last tag of a path. */
export function toTagRoute(tagPath: readonly string[]): string {
  return toFragment(tagPath.map(toTagSlug).join("/"));
}

/** The library that Redoc uses, and what Redoc does where nothing is left by it. */
function toTagSlug(tag: string): string {
  const toSlug = slugify as unknown as (text: string) => string;
  return (toSlug(tag) || toPlainSlug(tag)).toLowerCase();
}

function toPlainSlug(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/g, "-")
    .replace(/&/g, "-and-")
    .replace(/--+/g, "-")
    .replace(/^-+/, "")
    .replace(/(?<!-)-+$/, "");
}

function toFragment(route: string): string {
  // Half a character has no encoding.
  return `#/${encodeURI(route.replace(/\p{Surrogate}/gu, "\ufffd"))}`;
}
