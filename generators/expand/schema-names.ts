import { toPascalCase } from "../names/case.js";
import { tellApart } from "../names/tell-apart.js";

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
