import type { Operation } from "../../contract/contract.js";
import { toCodeAnchor } from "../code-anchor.js";
import type { TagGroup } from "../tag-groups.js";
import { viewCodeName } from "./parts.js";
import type { ViewSources } from "./sources.js";

/**
 * Codes by operation: rows are operations, columns are codes. Codes are in the order in which operations
 * list them, so that those of a tag are together. Generic codes come first: nearly every operation has them.
 *
 * @returns `null` where the operations have no codes
 */
export function viewMatrix(groups: readonly TagGroup[], sources: ViewSources) {
  const { links } = sources;
  const codes = listCodes(groups);
  if (codes.length === 0) return null;
  return {
    columns: codes.map((code) => ({ ...viewCodeName(code, sources), href: links.code(code) ?? "" })),
    width: codes.length + 1,
    groups: groups
      .map(({ title, name, operations }) => ({
        title,
        href: links.tag(name) ?? "",
        rows: operations.filter(hasCodes).map((operation) => viewRow(operation, codes, sources)),
      }))
      .filter(({ rows }) => rows.length > 0),
  };
}

function listCodes(groups: readonly TagGroup[]): readonly string[] {
  const listed = groups
    .flatMap(({ operations }) => operations)
    .flatMap(({ errors }) => errors.flatMap(({ codes }) => codes));
  const generic = listed.filter((one) => one.generic);
  return [...new Set([...generic, ...listed].map(({ code }) => code))];
}

function hasCodes({ errors }: Operation): boolean {
  return errors.some(({ codes }) => codes.length > 0);
}

function viewRow(operation: Operation, codes: readonly string[], { links }: ViewSources) {
  const statuses = new Map<string, string>();
  for (const { status, codes: here } of operation.errors) {
    for (const { code } of here) statuses.set(code, [statuses.get(code), status].filter(Boolean).join(" "));
  }
  const href = links.operation(operation.id) ?? "";
  return {
    id: operation.id,
    href,
    // Most cells are empty.
    cells: codes.map((code) => {
      const status = statuses.get(code);
      return status === undefined ? null : { status, href: `${href}#${toCodeAnchor(code)}` };
    }),
  };
}
