import type { DocumentFacts } from "../facts/document-facts.js";
import { followComponents } from "../openapi/follow.js";
import { isRecord, type OpenApiSecurityScheme } from "../openapi/openapi.js";
import type { CredentialHeader, CredentialSet } from "./contract.js";

/** The ways to authenticate: at most one set of headers alone and one with a bearer token. */
export function buildCredentials(facts: DocumentFacts): readonly CredentialSet[] {
  const known = followComponents<OpenApiSecurityScheme>(facts, "securitySchemes");
  const schemes = new Map(known.map(({ key, node }) => [key, node]));
  const alternatives = collectAlternatives(facts).map((names) =>
    names.flatMap((name) => {
      const scheme = schemes.get(name);
      return scheme ? [{ name, scheme }] : [];
    }),
  );
  const withToken = alternatives.filter((schemes) => schemes.some(({ scheme }) => isBearer(scheme)));
  const headersOnly = alternatives.filter(
    (schemes) => schemes.length > 0 && schemes.every(({ scheme }) => isHeader(scheme)),
  );
  return [
    ...(headersOnly.length > 0 ? [{ form: "headers" as const, headers: toHeaders(headersOnly) }] : []),
    ...(withToken.length > 0 ? [{ form: "bearer" as const, headers: toHeaders(withToken) }] : []),
  ];
}

interface NamedScheme {
  readonly name: string;
  readonly scheme: OpenApiSecurityScheme;
}

/** Every security requirement of the document and its operations, as lists of scheme names. */
function collectAlternatives({ root, operations }: DocumentFacts): readonly (readonly string[])[] {
  const requirements: readonly unknown[] = [
    root.security,
    ...operations.map(({ operation }) => operation.security),
  ].flat();
  const lists = requirements.filter(isRecord).map((requirement) => Object.keys(requirement));
  return [...new Map(lists.map((names) => [names.join(), names])).values()];
}

function isBearer({ type, scheme }: OpenApiSecurityScheme): boolean {
  return type === "http" && scheme?.toLowerCase() === "bearer";
}

function isHeader({ type, in: place, name }: OpenApiSecurityScheme): boolean {
  return type === "apiKey" && place === "header" && name !== undefined;
}

/** The headers of a set of alternatives; a header that is not in all of them is optional. */
function toHeaders(alternatives: readonly (readonly NamedScheme[])[]): readonly CredentialHeader[] {
  const headers = new Map<string, CredentialHeader>();
  const uses = new Map<string, number>();
  // A requirement names a scheme once.
  for (const { name } of alternatives.flat()) uses.set(name, (uses.get(name) ?? 0) + 1);
  for (const { name, scheme } of alternatives.flat()) {
    if (!isHeader(scheme)) continue;
    const optional = uses.get(name) !== alternatives.length;
    const { description } = scheme;
    headers.set(name, {
      scheme: name,
      header: (scheme.name ?? "").toLowerCase(),
      optional,
      ...(description !== undefined && { description }),
    });
  }
  return [...headers.values()];
}
