import type { Oas3Decorator, Oas3Rule, Plugin } from "@redocly/openapi-core";
import { createExpansion, type ExpansionRecord } from "../expand/expand-errors.js";
import { type DocumentFacts, readDocumentFacts } from "../rules/facts/document-facts.js";
import type { Rule, RuleTools } from "../rules/rule.js";
import { rules } from "../rules/rules.js";

/** What passes between the toolchain and the plugin; a `redocly` command needs none of it. */
export interface PluginRecord extends Partial<ExpansionRecord> {
  /** Whether the rules have anything to judge, asked while they run; they always have unless said otherwise. */
  readonly isJudged?: () => boolean;
}

/**
 * The Redocly plugin `errors`: the preprocessor `expand` turns `x-errors` into plain OpenAPI, the
 * decorator `strip` takes the shorthand out of a bundle, the rules keep the errors true. Its preset
 * `errors/recommended` switches all of it on.
 */
export function createPlugin(record: PluginRecord = {}): Plugin {
  const { origins = new WeakMap(), codePaths = new WeakMap(), isJudged = () => true } = record;
  return {
    id: "errors",
    configs: { recommended: recommendedConfig },
    preprocessors: { oas3: { expand: () => createExpansion({ ...record, origins, codePaths }) } },
    decorators: { oas3: { strip: stripShorthand } },
    rules: { oas3: toRedoclyRules("errors", { origins, codePaths }, isJudged) },
  } as Plugin;
}

/** The Redocly plugin `document`: what our own commands check in place of Redocly's rules of the kind. */
export function createDocumentPlugin(): Plugin {
  return {
    id: "document",
    rules: { oas3: toRedoclyRules("document", { origins: new WeakMap(), codePaths: new WeakMap() }) },
  } as Plugin;
}

/** The severities of all rules of a namespace, as Redocly's configuration has them. */
export function listSeverities(namespace: "document" | "errors"): Readonly<Record<string, "error" | "warn">> {
  return Object.fromEntries(listRules(namespace).map(({ id, severity }) => [id, severity]));
}

function listRules(namespace: "document" | "errors"): readonly Rule[] {
  return rules.filter(({ id }) => id.startsWith(`${namespace}/`));
}

const recommendedConfig = {
  preprocessors: { "errors/expand": "error" },
  decorators: { "errors/strip": "error" },
  rules: listSeverities("errors"),
};

/** Rules without a visitor are there too, so that a configuration can switch them. */
function toRedoclyRules(
  namespace: "document" | "errors",
  record: ExpansionRecord,
  isJudged = () => true,
): Record<string, Oas3Rule> {
  const tools = createTools(record);
  return Object.fromEntries(
    listRules(namespace).map(({ id, visitor }) => [
      id.slice(namespace.length + 1),
      () => onlyWhere(isJudged, visitor?.(tools) ?? {}) as ReturnType<Oas3Rule>,
    ]),
  );
}

/** The visitor, blind where there is nothing to judge. */
function onlyWhere(isJudged: () => boolean, visitor: object): object {
  const visits = Object.entries(visitor).map(([name, visit]) => [
    name,
    typeof visit === "function"
      ? (...given: readonly unknown[]) => isJudged() && visit(...given)
      : onlyWhere(isJudged, visit),
  ]);
  return Object.fromEntries(visits);
}

function createTools(record: ExpansionRecord): RuleTools {
  const known = new WeakMap<object, DocumentFacts>();
  return {
    readFacts(root, context) {
      const facts = known.get(root) ?? readDocumentFacts(root, context, record);
      known.set(root, facts);
      return facts;
    },
  };
}

/** What is left says that a shared response never occurs, which plain OpenAPI has no word for. */
const stripShorthand: Oas3Decorator = () => ({
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
