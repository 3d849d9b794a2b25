import type { Oas3Preprocessor, UserContext } from "@redocly/openapi-core";
import { toOneLine } from "../names/escape-controls.js";
import { createFollow, type Follow, type Placed } from "../openapi/follow.js";
import type { OpenApiParameter } from "../openapi/openapi.js";
import { type FoundOperation, listOperations } from "../openapi/operations.js";
import { Place, toLocationObject } from "../openapi/place.js";

/**
 * A Redocly preprocessor that declares the variables of paths which no parameter declares: as required text, so that
 * the operation can be called. Each path is reported as `document/structure`.
 */
export function createPathDeclaring(): ReturnType<Oas3Preprocessor> {
  return {
    Root: {
      leave(root: object, context: UserContext) {
        const follow = createFollow(context.resolve);
        const location = Place.of(context.location);
        const byPath = new Map<string, Checked[]>();
        for (const operation of listOperations({ root: root as Placed["node"], location, follow })) {
          const missing = findUndeclared(operation.path, [operation.item, operation], follow);
          byPath.set(operation.path, [...(byPath.get(operation.path) ?? []), { operation, missing }]);
        }
        for (const [path, checked] of byPath) {
          reportPath(checked, location.child(["paths", path]).key(), context);
          for (const { operation, missing } of checked)
            if (missing.length > 0) declare(operation.node as Record<string, unknown>, missing);
        }
      },
    },
  };
}

/** An operation, and the variables of its path that nothing declares. */
interface Checked {
  readonly operation: FoundOperation;
  readonly missing: readonly string[];
}

function declare(operation: Record<string, unknown>, names: readonly string[]): void {
  const { parameters } = operation;
  const added = names.map((name): OpenApiParameter => {
    return { name, in: "path", required: true, schema: { type: "string" } };
  });
  operation.parameters = [...(Array.isArray(parameters) ? parameters : []), ...added];
}

/** What all operations of a path lack is said once, at the path; else each operation is named that lacks something. */
function reportPath(checked: readonly Checked[], place: Place, { report }: UserContext): void {
  const lacking = checked.filter(({ missing }) => missing.length > 0);
  const isSame = new Set(checked.map(({ missing }) => missing.join("\0"))).size === 1;
  for (const { operation, missing } of isSame ? lacking.slice(0, 1) : lacking) {
    const list = missing.map((name) => `\`{${toOneLine(name)}}\``).join(" and ");
    const of = isSame ? "" : ` of \`${toOneLine(operation.id)}\``;
    report({
      ruleId: "document/structure",
      message: `the path has ${list}, which no parameter \`in: path\`${of} declares, so that it is taken for text`,
      location: toLocationObject(isSame ? place : operation.location.key()),
      forceSeverity: "warn",
    });
  }
}

function findUndeclared(path: string, holders: readonly Placed[], follow: Follow): readonly string[] {
  const parameters = holders.flatMap(({ node, location }) => {
    const list: readonly unknown[] = Array.isArray(node.parameters) ? node.parameters : [];
    return list.map((one, index) => follow<OpenApiParameter>(one, location.child(["parameters", index])));
  });
  const declared = parameters.flatMap((one) => (one?.node.in === "path" ? [one.node.name] : []));
  const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
  return [...new Set(names)].filter((name) => !declared.includes(name));
}
