import type { Oas3Preprocessor, UserContext } from "@redocly/openapi-core";
import { toOneLine } from "../names/escape-controls.js";
import { createFollow, type Follow, type Placed } from "../openapi/follow.js";
import type { OpenApiParameter } from "../openapi/openapi.js";
import { listOperations } from "../openapi/operations.js";
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
        const reported = new Set<string>();
        for (const operation of listOperations({ root: root as Placed["node"], location, follow })) {
          const { path } = operation;
          const missing = findUndeclared(path, [operation.item, operation], follow);
          if (missing.length === 0) continue;
          declare(operation.node as Record<string, unknown>, missing);
          if (!reported.has(path)) reportPath(missing, location.child(["paths", path]).key(), context);
          reported.add(path);
        }
      },
    },
  };
}

function declare(operation: Record<string, unknown>, names: readonly string[]): void {
  const { parameters } = operation;
  const added = names.map((name): OpenApiParameter => {
    return { name, in: "path", required: true, schema: { type: "string" } };
  });
  operation.parameters = [...(Array.isArray(parameters) ? parameters : []), ...added];
}

function reportPath(names: readonly string[], place: Place, { report }: UserContext): void {
  const list = names.map((name) => `\`{${toOneLine(name)}}\``).join(" and ");
  report({
    ruleId: "document/structure",
    message: `the path has ${list}, which no parameter \`in: path\` declares, so that it is taken for text`,
    location: toLocationObject(place),
    forceSeverity: "warn",
  });
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
