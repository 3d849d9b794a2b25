import type { Document } from "@redocly/openapi-core";
import type { ExpansionRecord } from "../expand/expand-errors.js";
import { type DocumentFacts, readDocumentFacts } from "../facts/document-facts.js";
import type { RuleTools } from "./rule.js";

/**
 * The tools of the rules for one run over a document: its facts, read once.
 *
 * @param history that of its errors, if there is one
 */
export function createRuleTools(record: ExpansionRecord, history?: Document): RuleTools {
  const known = new WeakMap<object, DocumentFacts>();
  return {
    readFacts(root, context) {
      const facts = known.get(root) ?? readDocumentFacts(root, context, record, history);
      known.set(root, facts);
      return facts;
    },
  };
}
