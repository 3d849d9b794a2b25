import { escapePart, unescapePart } from "../../openapi/pointer.js";

/**
 * The parts of a reference, as the module of Redocly's first engine has them that openapi-typescript takes two
 * functions of, and for which it would load files, proxies and YAML.
 *
 * @throws {URIError} where an escape of a URI is malformed
 */
export function parseRef(reference: string): { readonly uri: string | null; readonly pointer: string[] } {
  const [uri = "", pointer] = reference.split("#/");
  return {
    uri: (uri.endsWith("#") ? uri.slice(0, -1) : uri) || null,
    pointer: pointer === undefined ? [] : splitPointer(pointer),
  };
}

function splitPointer(pointer: string): string[] {
  const parts = pointer.split("/");
  return (/[~%]/.test(pointer) ? parts.map(decode) : parts).filter(Boolean);
}

/** A name as a part of a pointer; an index is left as it is. */
export function escapePointer<T extends string | number>(name: T): string | T {
  return typeof name === "string" ? escapePart(name) : name;
}

function decode(part: string): string {
  const text = unescapePart(part);
  return text.includes("%") ? decodeURIComponent(text) : text;
}
