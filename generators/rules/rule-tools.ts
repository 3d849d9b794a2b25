import type { ExpansionRecord } from "../expand/expand-errors.js";
import { type DocumentFacts, type FactSources, readDocumentFacts } from "../facts/document-facts.js";
import type { RuleTools } from "./rule.js";

/** The tools of the rules for one run over a document: its facts, read once. */
export function createRuleTools(record: ExpansionRecord, sources?: FactSources): RuleTools {
  const known = new WeakMap<object, DocumentFacts>();
  return {
    readFacts(root, context) {
      const facts = known.get(root) ?? readDocumentFacts(root, context, record, sources);
      known.set(root, facts);
      return facts;
    },
  };
}
