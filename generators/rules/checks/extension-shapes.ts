import { findPartProblem, partNames } from "../../codes/part-settings.js";
import { retryAdvices } from "../../expand/read-x-errors.js";
import { validShapes } from "../../expand/valid-shapes.js";
import type { CatalogFact } from "../../facts/catalog-facts.js";
import type { DocumentFacts } from "../../facts/document-facts.js";
import type { OperationFact } from "../../facts/operation-facts.js";
import type { SharedFact } from "../../facts/shared-facts.js";
import { isCalendarDate } from "../../names/calendar-date.js";
import { suggest } from "../../names/suggest.js";
import { isRecord, isReference } from "../../openapi/openapi.js";
import type { Place } from "../../openapi/place.js";
import { formatKinds, toStatusKind } from "../../openapi/status-kind.js";
import type { Report } from "../rule.js";
import { checkShape, fits } from "./shape.js";

/** A report that shows how an extension is written. */
function showing(extension: keyof typeof validShapes, report: Report): Report {
  return (message, at, more) => report(message, at, { help: validShapes[extension], ...more });
}

/** Checks the entries of `x-error-catalog`; the expansion has already checked `meaning`. */
export function checkCatalog({ root, location: at, catalog }: DocumentFacts, reportTo: Report): void {
  const report = showing("x-error-catalog", reportTo);
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
    checkSince({ code, entry }, location.child(["since"]), report);
  }
}

/** A day that the calendar has, or a version, which has a number. */
function checkSince(
  { code, entry: { since } }: Pick<CatalogFact, "code" | "entry">,
  at: Place,
  report: Report,
): void {
  if (!fits(since, "text") || isCalendarDate(String(since))) return;
  if (/\d/.test(String(since)) && !/^\d+-\d+-\d+$/.test(String(since))) return;
  report(`\`since\` of the catalog entry \`${code}\` is neither a day such as 2026-08-03 nor a version`, at);
}

/** Checks `x-error`; the expansion has already checked `status`, `scope` and `code`. */
export function checkNorms({ shared }: DocumentFacts, reportTo: Report): void {
  const report = showing("x-error", reportTo);
  const first = new Map<string, Place>();
  for (const { name, norm, location } of shared) {
    const place = location.child(["x-error", "status"]);
    const other = first.get(norm.status);
    if (other)
      report(`\`${name}\` is the second shared response for status ${norm.status}`, place, { note: other });
    else first.set(norm.status, place);
    const { status: _status, scope: _scope, kind, ...rest } = norm;
    if (kind !== undefined) checkKind({ name, norm }, location.child(["x-error", "kind"]), reportTo);
    const shapes = {
      title: "text",
      code: "text",
      retry: retryAdvices,
      troubleshooting: "texts",
      guide: "text",
    } as const;
    checkShape(rest, shapes, `the shared response \`${name}\``, location.child(["x-error"]), report);
  }
}

/** A kind follows from the status, so that all clients handle the same kinds; another one would do nothing. */
function checkKind(
  { name, norm: { status, kind } }: Pick<SharedFact, "name" | "norm">,
  at: Place,
  report: Report,
): void {
  const right = toStatusKind(status);
  if (kind === right) return;
  const message = `\`kind\` of the shared response \`${name}\` is \`${String(kind)}\`, but status ${status} is of the kind \`${right}\``;
  const help = `write \`kind: ${right}\`, or leave it out: it follows from the status (${formatKinds()})`;
  report(message, at, { help });
}

/** The extensions of an operation in the error model. */
const ofOperations: readonly string[] = [
  "x-errors",
  "x-openapi-errors",
  "x-replay",
  "x-deviations",
  "x-replaced-by",
];

/** Checks the places of parts of bodies that are set in the document: for all of it, or for an operation. */
export function checkParts(settings: unknown, owner: string, at: Place, report: Report): void {
  if (settings === undefined) return;
  const found = findWrongPart(settings, at);
  if (!found) return;
  showing("x-openapi-errors", report)(`\`x-openapi-errors\` of ${owner}: ${found.problem}`, found.place);
}

function findWrongPart(settings: unknown, at: Place) {
  if (!isRecord(settings)) return { problem: "it is not a map", place: at.key() };
  const wrong = findPartProblem(settings);
  if (wrong) return { problem: `${wrong.name}: ${wrong.problem}`, place: at.child([wrong.name]) };
  const unknown = Object.keys(settings).find((key) => !isPartName(key));
  if (unknown === undefined) return undefined;
  const problem = `unknown setting \`${unknown}\`, not one of ${partNames.join(", ")}`;
  return { problem, place: at.child([unknown]).key() };
}

function isPartName(key: string): boolean {
  return partNames.some((name) => name === key);
}

/** Checks `x-replay`, `x-deviations` and `x-replaced-by`; the expansion checks `x-errors`. */
export function checkOperation(operation: OperationFact, report: Report): void {
  const { operation: node, id, location } = operation;
  // `document/misplaced-extension` reports `x-err…`, also where nothing else is of the error model.
  const others = Object.keys(node).filter((name) => /^x-(?!err)/.test(name) && !ofOperations.includes(name));
  for (const key of others) {
    const [meant] = suggest(key, ofOperations);
    if (meant === undefined) continue;
    report(
      `\`${id}\` has the unknown extension \`${key}\`; did you mean \`${meant}\``,
      location.child([key]).key(),
    );
  }
  checkDeviations(operation, report);
  checkParts(node["x-openapi-errors"], `\`${id}\``, location.child(["x-openapi-errors"]), report);
  const replacedBy = node["x-replaced-by"];
  if (replacedBy !== undefined && !fits(replacedBy, "texts")) {
    const at = location.child(["x-replaced-by"]);
    showing("x-replaced-by", report)(`\`x-replaced-by\` of \`${id}\` is not a list of texts`, at);
  }
  const replay = node["x-replay"];
  // `errors/replay-key` reports `keyed` without a place.
  const isWord = fits(replay, ["safe", "once", "keyed"]);
  const isKeyed = isRecord(replay) && Object.keys(replay).join() === "keyed";
  if (replay !== undefined && !isWord && !isKeyed) {
    const words = "`safe`, `once` or `{ keyed: … }`";
    showing("x-replay", report)(`\`x-replay\` of \`${id}\` is not ${words}`, location.child(["x-replay"]));
  }
}

function checkDeviations({ operation, id, location }: OperationFact, reportTo: Report): void {
  const report = showing("x-deviations", reportTo);
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
