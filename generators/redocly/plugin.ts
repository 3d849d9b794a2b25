import type { Oas3Rule, Plugin } from "@redocly/openapi-core";
import { createExpansion, createStripping, type ExpansionRecord } from "../expand/expand-errors.js";
import { createRuleTools } from "../rules/rule-tools.js";
import { rules } from "../rules/rules.js";

/**
 * The Redocly plugin `errors`: the preprocessor `expand` turns `x-errors` into plain OpenAPI, the
 * decorator `strip` removes the shorthand from a bundle, and the rules check the errors. Its preset
 * `errors/recommended` switches all of it on.
 */
export function createPlugin(): Plugin {
  const record = { origins: new WeakMap(), bodyParts: new WeakMap() };
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
  rules: {
    ...Object.fromEntries(ofErrors.map(({ id, severity }) => [id, severity])),
    // Else this rule takes a property of an object for undeclared if another part of an `allOf` declares it, as the
    // body of an operation is made of: our samples are valid.
    "no-invalid-media-type-examples": { severity: "warn", allowAdditionalProperties: true },
  },
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
