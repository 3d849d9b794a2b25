import type { DocumentFacts } from "../facts/document-facts.js";
import type { OperationFact } from "../facts/operation-facts.js";
import { followComponents } from "../openapi/follow.js";
import { isRecord, type OpenApiSecurityScheme } from "../openapi/openapi.js";
import { isFarServer } from "../openapi/own-servers.js";
import { findCarriedScheme, needsNoSecret } from "../openapi/security-schemes.js";
import type { SecurityAlternatives, SecurityScheme } from "./contract.js";

/** The security schemes that a client carries, as far as an operation asks for them. */
export function buildSchemes(
  facts: DocumentFacts,
  alternatives: SecurityAlternatives,
): readonly SecurityScheme[] {
  const used = new Set(alternatives.flat());
  const all = new Map(listSchemes(facts).map(({ key, node }) => [key, node]));
  return [...used].flatMap((name) => {
    const scheme = all.get(name);
    const carried = scheme && findCarriedScheme(scheme);
    if (!carried) return [];
    const { description } = scheme;
    return [{ name, ...carried, ...(description?.trim() && { description }) }];
  });
}

/** What operations ask for, read from their lists of security requirements. */
export interface SecurityReader {
  /** What the operations ask for that do not say it themselves. */
  readonly ofDocument: SecurityAlternatives;
  /**
   * What an operation asks for: its own list counts before that of the document, which holds for the servers of the
   * API and not for servers elsewhere.
   */
  readonly ofOperation: (operation: OperationFact) => SecurityAlternatives;
}

export function createSecurityReader(facts: DocumentFacts): SecurityReader {
  const { root } = facts;
  const silent = new Set(listSchemes(facts).flatMap(({ key, node }) => (needsNoSecret(node) ? [key] : [])));
  const read = (requirements: unknown) =>
    (Array.isArray(requirements) ? requirements.filter(isRecord) : []).map((names) =>
      Object.keys(names).filter((name) => !silent.has(name)),
    );
  const ofDocument = read(root.security);
  return {
    ofDocument,
    ofOperation: (fact) => {
      const { security } = fact.operation;
      if (security !== undefined) return read(security);
      return isFarServer(root, fact) ? [] : ofDocument;
    },
  };
}

function listSchemes(facts: DocumentFacts) {
  return followComponents<OpenApiSecurityScheme>(facts, "securitySchemes");
}
