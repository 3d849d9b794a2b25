import type { Oas3Decorator, Oas3Rule, Plugin } from "@redocly/openapi-core";
import { createExpansion, type ExpansionRecord } from "../expand/expand-errors.js";
import { type DocumentFacts, readDocumentFacts } from "../facts/document-facts.js";
import type { RuleTools } from "../rules/rule.js";
import { rules } from "../rules/rules.js";

/**
 * The Redocly plugin `errors`: the preprocessor `expand` turns `x-errors` into plain OpenAPI, the
 * decorator `strip` takes the shorthand out of a bundle, the rules keep the errors true. Its preset
 * `errors/recommended` switches all of it on.
 */
export function createPlugin(): Plugin {
  const record = { origins: new WeakMap(), codePaths: new WeakMap() };
  return {
    id: "errors",
    configs: { recommended: recommendedConfig },
    preprocessors: { oas3: { expand: () => createExpansion(record) } },
    decorators: { oas3: { strip: createStripping } },
    rules: { oas3: toRedoclyRules(record) },
  } as Plugin;
}

const ofErrors = rules.filter(({ id }) => id.startsWith("errors/"));

const recommendedConfig = {
  preprocessors: { "errors/expand": "error" },
  decorators: { "errors/strip": "error" },
  rules: Object.fromEntries(ofErrors.map(({ id, severity }) => [id, severity])),
} as const;

/** Rules without a visitor are there too, so that a configuration can switch them. */
function toRedoclyRules(record: ExpansionRecord): Record<string, Oas3Rule> {
  const tools = createRuleTools(record);
  return Object.fromEntries(
    ofErrors.map(({ id, visitor }) => [
      id.slice("errors/".length),
      () => (visitor?.(tools) ?? {}) as ReturnType<Oas3Rule>,
    ]),
  );
}

/** What rules can ask, for one reading of a document. */
export function createRuleTools(record: ExpansionRecord): RuleTools {
  const known = new WeakMap<object, DocumentFacts>();
  return {
    readFacts(root, context) {
      const facts = known.get(root) ?? readDocumentFacts(root, context, record);
      known.set(root, facts);
      return facts;
    },
  };
}

/** Takes the shorthand out. What is left says that a shared response never occurs, which plain OpenAPI has no word for. */
export const createStripping = (): ReturnType<Oas3Decorator> => ({
  Operation: {
    leave(node) {
      const operation = node as unknown as Record<string, unknown>;
      const written = Object.entries(operation["x-errors"] ?? {});
      const exempt = written.filter(([, codes]) => codes === false);
      if (exempt.length > 0) operation["x-errors"] = Object.fromEntries(exempt);
      else delete operation["x-errors"];
    },
  },
});
