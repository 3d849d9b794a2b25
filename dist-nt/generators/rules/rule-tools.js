import { readDocumentFacts } from "../facts/document-facts.js";
/**
 * The tools of the rules for one run over a document: its facts, read once.
 *
 * @param history that of its errors, if there is one
 */
export function createRuleTools(record, history) {
    const known = new WeakMap();
    return {
        readFacts(root, context) {
            const facts = known.get(root) ?? readDocumentFacts(root, context, record, history);
            known.set(root, facts);
            return facts;
        },
    };
}
