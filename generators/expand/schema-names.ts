import type { UserContext } from "@redocly/openapi-core";
import { toPascalCase } from "../names/case.js";
import { tellApart } from "../names/tell-apart.js";
import { httpMethods, isRecord, isReference } from "../openapi/openapi.js";

/**
 * The operations of the paths, each by what it is called: its operationId, else method and path.
 *
 * @param context that of the root of a document
 */
export function nameOperations(paths: unknown, context: UserContext): ReadonlyMap<object, string> {
  const rootFile = context.location.source.absoluteRef;
  const follow = (value: unknown, file: string) => {
    const { node, location } = context.resolve<object>(value as object, file);
    return { node, file: isReference(value) ? (location?.source.absoluteRef ?? file) : file };
  };
  const names = new Map<object, string>();
  for (const [path, value] of Object.entries(isRecord(paths) ? paths : {})) {
    const item = follow(value, rootFile);
    for (const method of httpMethods) {
      const { node } = isRecord(item.node) ? follow(item.node[method], item.file) : {};
      if (!isRecord(node)) continue;
      const { operationId } = node;
      names.set(node, typeof operationId === "string" ? operationId : `${method} ${path}`);
    }
  }
  return names;
}

/**
 * What the schemas of operations start with, by name of the operation: no two alike, also where case
 * does not count, and the same whatever the order of the operations.
 */
export function nameSchemas(operations: Iterable<string>): ReadonlyMap<string, string> {
  return tellApart(operations, {
    toName: (name) => toPascalCase(name) || "Operation",
    fold: (base) => base.toLowerCase(),
    separator: "_",
  });
}
