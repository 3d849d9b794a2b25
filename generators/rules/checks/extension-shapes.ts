import { retryAdvices } from "../../expand/read-x-errors.js";
import type { DocumentFacts } from "../../facts/document-facts.js";
import type { OperationFact } from "../../facts/operation-facts.js";
import { suggest } from "../../names/suggest.js";
import { isRecord, isReference } from "../../openapi/openapi.js";
import type { Place } from "../../openapi/place.js";
import { toStatusKind } from "../../openapi/status-kind.js";
import type { Report } from "../rule.js";
import { checkShape, fits } from "./shape.js";

/** Checks the entries of `x-error-catalog`; the expansion has already checked `meaning`. */
export function checkCatalog({ root, location: at, catalog }: DocumentFacts, report: Report): void {
  const { "x-error-catalog": written } = root;
  if (!catalog && written !== undefined && !isReference(written)) {
    report("`x-error-catalog` is not a map from code to entry", at.child(["x-error-catalog"]));
  }
  for (const { code, entry, location } of catalog?.values() ?? []) {
    const { meaning: _, ...rest } = entry;
    const shapes = {
      title: "text",
      fix: "text",
      retry: retryAdvices,
      resolvedBy: "texts",
      since: "text",
      deprecated: "boolean",
    } as const;
    checkShape(rest, shapes, `the catalog entry \`${code}\``, location, report);
  }
}

/** Checks `x-error`; the expansion has already checked `status` and `scope`. */
export function checkNorms({ shared }: DocumentFacts, report: Report): void {
  const first = new Map<string, Place>();
  for (const { name, norm, location } of shared) {
    const place = location.child(["x-error", "status"]);
    const other = first.get(norm.status);
    if (other) report(`\`${name}\` is the second shared response for status ${norm.status}`, place, other);
    else first.set(norm.status, place);
    const { status, scope: _, ...rest } = norm;
    const known = toStatusKind(status);
    const shapes = {
      kind: known === "unexpectedStatus" ? "text" : [known],
      title: "text",
      code: "text",
      retry: retryAdvices,
      troubleshooting: "texts",
      guide: "text",
    } as const;
    checkShape(rest, shapes, `the shared response \`${name}\``, location.child(["x-error"]), report);
  }
}

/** The extensions of an operation in the error model. */
const ofOperations: readonly string[] = ["x-errors", "x-replay", "x-deviations", "x-replaced-by"];

/** Checks `x-replay`, `x-deviations` and `x-replaced-by`; the expansion checks `x-errors`. */
export function checkOperation(operation: OperationFact, report: Report): void {
  const { operation: node, id, location } = operation;
  for (const key of Object.keys(node).filter(
    (name) => name.startsWith("x-") && !ofOperations.includes(name),
  )) {
    const [meant] = suggest(key, ofOperations);
    if (meant === undefined) continue;
    report(
      `\`${id}\` has the unknown extension \`${key}\`; did you mean \`${meant}\``,
      location.child([key]).key(),
    );
  }
  checkDeviations(operation, report);
  const replacedBy = node["x-replaced-by"];
  if (replacedBy !== undefined && !fits(replacedBy, "texts")) {
    report(`\`x-replaced-by\` of \`${id}\` is not a list of texts`, location.child(["x-replaced-by"]));
  }
  const replay = node["x-replay"];
  // `errors/replay-key` reports `keyed` without a place.
  const isWord = fits(replay, ["safe", "once", "keyed"]);
  const isKeyed = isRecord(replay) && Object.keys(replay).join() === "keyed";
  if (replay !== undefined && !isWord && !isKeyed) {
    const words = "`safe`, `once` or `{ keyed: … }`";
    report(`\`x-replay\` of \`${id}\` is not ${words}`, location.child(["x-replay"]));
  }
}

function checkDeviations({ operation, id, location }: OperationFact, report: Report): void {
  const entries: unknown = operation["x-deviations"];
  if (entries === undefined) return;
  const at = location.child(["x-deviations"]);
  if (!Array.isArray(entries)) {
    report(`\`x-deviations\` of \`${id}\` is not a list of \`{ status, reason }\``, at);
    return;
  }
  for (const [index, entry] of entries.entries()) {
    const owner = `a deviation of \`${id}\``;
    const place = at.child([index]);
    if (!isRecord(entry)) {
      report(`${owner} is not \`{ status, reason }\``, place);
      continue;
    }
    for (const key of ["status", "reason"]) if (!(key in entry)) report(`${owner} has no \`${key}\``, place);
    checkShape(entry, { status: "text", reason: "text" }, owner, place, report);
  }
}
