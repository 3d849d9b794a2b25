import type { LocationObject, NormalizedProblem } from "@redocly/openapi-core";
import type { Diagnostic, Place } from "../diagnostics/diagnostic.js";
import { getCodeframe, getLineColLocation, type ResolveError, YamlParseError } from "../engine/engine.js";
import { ExcessError } from "../limits/excess-error.js";
import { formatPointer } from "../openapi/pointer.js";
import { isRuleId, type RuleId } from "../rules/rules.js";

/** Rules of Redocly's that the toolchain runs, by the name that it reports them under. */
const redoclyRules: Readonly<Record<string, RuleId>> = {
  bundler: "document/unresolved-reference",
  struct: "document/structure",
};

/** A problem of the engine; it keeps what a report of ours adds. */
type Problem = NormalizedProblem & Pick<Diagnostic, "help">;

/** Converts a problem of Redocly's engine to a diagnostic. */
export function toDiagnostic(problem: Problem): Diagnostic {
  const [first, second] = problem.location;
  const rule = isRuleId(problem.ruleId)
    ? problem.ruleId
    : (redoclyRules[problem.ruleId] ?? "document/structure");
  return {
    rule,
    severity: problem.severity === "warn" ? "warning" : "error",
    message: toSentence(problem),
    ...(first && { place: toPlace(first) }),
    ...(second && { note: { message: "the first one is here", place: toPlace(second) } }),
    ...(problem.help !== undefined && { help: problem.help }),
  };
}

/** A document or a file behind a `$ref` that cannot be read or parsed. */
export function toReadDiagnostic(error: ResolveError | YamlParseError, file: string): Diagnostic {
  if (!(error instanceof YamlParseError)) {
    return toExcessDiagnostic(error.message, file, findPlace(error.originalError));
  }
  const { line = 1, col = 1, source } = error;
  const start = { line: Number.isNaN(line) ? 1 : line, col: Number.isNaN(col) ? 1 : col };
  return {
    rule: "document/syntax",
    severity: "error",
    message: toPlainMessage(error.message),
    place: {
      file: source.absoluteRef,
      line: start.line,
      column: start.col,
      ...toFrame({ source, start, pointer: undefined }, undefined),
    },
  };
}

/**
 * Converts an exception of Redocly's engine to a diagnostic: for schemas that are nested too deeply, or a shape
 * that it does not expect.
 *
 * @throws the error itself, where it is not the engine's
 */
export function toEngineDiagnostic(error: unknown, file: string): Diagnostic {
  if (error instanceof RangeError) return toExcessDiagnostic("its schemas are nested too deeply", file);
  if (!isOfEngine(error)) throw error;
  return toExcessDiagnostic(toPlainMessage(error.message), file);
}

function isOfEngine(error: unknown): error is Error {
  return error instanceof Error && /^\s+at .*@redocly/m.test(error.stack?.split("\n", 2)[1] ?? "");
}

/** A diagnostic about a whole document; it may have no line. */
export function toExcessDiagnostic(reason: string, file: string, place?: Place): Diagnostic {
  const message = `\`${file}\` cannot be read: ${reason}`;
  return { rule: "document/unreadable", severity: "error", message, ...(place && { place }) };
}

/** Where a file is too much; `undefined` for anything else, and where what finds places gives up on it too. */
function findPlace(error: Error): Place | undefined {
  if (!(error instanceof ExcessError)) return undefined;
  try {
    return toPlace({ source: error.source, pointer: `#${formatPointer(error.path)}`, reportOnKey: true });
  } catch (failure) {
    if (failure instanceof RangeError) return undefined;
    throw failure;
  }
}

/** A location of Redocly's engine, resolved to line and column. */
export function toPlace(location: LocationObject): Place {
  const resolved = getLineColLocation(location);
  return {
    file: resolved.source.absoluteRef,
    line: resolved.start.line,
    column: resolved.start.col,
    ...toFrame(resolved, location.pointer),
  };
}

/** Lines this long are not written by people, and drawing one for each of many problems would take quadratic time. */
const longestLine = 2_000;

/** The lines around a place; in a document without line breaks, the text around it and its pointer. */
function toFrame(
  location: Parameters<typeof getCodeframe>[0],
  pointer: string | undefined,
): Pick<Place, "frame" | "pointer"> {
  const { source, start, end = start } = location;
  const around = source.getLines().slice(Math.max(0, start.line - 3), end.line + 2);
  if (around.every((line) => line.length <= longestLine)) return { frame: getCodeframe(location, false) };
  const line = source.getLines()[start.line - 1] ?? "";
  const endCol = end.line === start.line ? end.col : line.length + 1;
  return {
    frame: drawWindow(line, start.line, start.col - 1, endCol - 1),
    ...(pointer !== undefined && { pointer }),
  };
}

/** How much of a long line is shown on either side of a place. */
const windowCharacters = 40;

/** A part of a line, with the place in it marked; the place is from one index to another. */
function drawWindow(line: string, number: number, from: number, to: number): string {
  const start = Math.max(0, from - windowCharacters);
  const shownTo = Math.min(to, from + windowCharacters);
  const end = Math.min(line.length, shownTo + windowCharacters);
  const before = `${number} | ${start > 0 ? "…" : ""}`;
  const text = `${before}${line.slice(start, end)}${end < line.length ? "…" : ""}`;
  const marks = "^".repeat(Math.max(1, shownTo - from));
  const margin = `${" ".repeat(String(number).length)} | `;
  return `${text}\n${margin}${" ".repeat(before.length - margin.length + from - start)}${marks}`;
}

function toSentence({ message, suggest }: NormalizedProblem): string {
  const sentence = toPlainMessage(message);
  return suggest.length > 0
    ? `${sentence}; did you mean ${suggest.map((one) => `\`${one}\``).join(" or ")}`
    : sentence;
}

/** The first line of a message, without the file and position that a YAML parser puts into it. */
function toPlainMessage(message: string): string {
  const [line = ""] = message.split("\n");
  return toLowerStart(
    line
      .replace(/ in ".*?"/, "")
      .replace(/ ?\(\d+:\d+\)$/, "")
      .replace(/\.$/, ""),
  );
}

function toLowerStart(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
