import type { CatalogEntry, Norm, Operation } from "../../contract/contract.js";
import { listCodeNames } from "../code-uses.js";
import { countNoun, viewCodeName, viewReplay, viewRetry, viewText } from "./parts.js";
import type { ViewSources } from "./sources.js";
import { nameBeside, viewStatusTile } from "./status-tile.js";

/** An operation as a line of a list. */
export function viewOperationRow(operation: Operation, { links }: ViewSources) {
  const { id, summary, method, path, deprecated } = operation;
  return {
    id,
    summary: summary === id ? "" : summary,
    method,
    path,
    // Some summaries say so themselves.
    deprecated: deprecated && !/deprecated/i.test(summary),
    href: links.operation(id) ?? "",
    codeCount: countNoun(listCodeNames(operation).length, "code"),
    replay: viewReplay(operation),
  };
}

/** A status as a line of a table. */
export function viewNormRow(norm: Norm, sources: ViewSources) {
  return {
    ...viewStatusTile(norm.status),
    href: sources.links.status(norm.status) ?? "",
    title: nameBeside(norm),
    description: viewText(norm.description, sources),
    retry: viewRetry(norm.retry),
  };
}

/** A code as a line of a table. */
export function viewCodeRow(entry: CatalogEntry, sources: ViewSources) {
  const { links, uses } = sources;
  return {
    ...viewCodeName(entry.code, sources),
    href: links.code(entry.code) ?? "",
    meaning: viewText(entry.meaning, sources),
    retry: viewRetry(entry.retry),
    deprecated: entry.deprecated,
    operationCount: new Set(uses.get(entry.code)?.map(({ operation }) => operation.id)).size,
  };
}
