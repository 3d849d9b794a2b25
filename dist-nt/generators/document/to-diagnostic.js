import { sections } from "../close/closing.js";
import { YamlParseError } from "../engine/engine.js";
import { findLines, findWritten } from "../engine/overlaid-source.js";
import { ExcessError } from "../limits/excess-error.js";
import { formatPointer } from "../openapi/pointer.js";
import { isRuleId } from "../rules/rules.js";
import { toFrame } from "./to-frame.js";
/** Rules of Redocly's that the toolchain runs, by the name that it reports them under. */
const redoclyRules = {
    bundler: "document/unresolved-reference",
    struct: "document/structure",
};
/** Converts a problem of Redocly's engine to a diagnostic. */
export function toDiagnostic(problem) {
    const [first, second] = problem.location;
    const rule = isRuleId(problem.ruleId)
        ? problem.ruleId
        : (redoclyRules[problem.ruleId] ?? "document/structure");
    return {
        rule,
        severity: problem.severity === "warn" ? "warning" : "error",
        message: toSentence(problem),
        ...(first && { place: toPlace(first) }),
        ...(second && {
            note: { message: problem.noteMessage ?? "the first one is here", place: toPlace(second) },
        }),
        ...(problem.help !== undefined && { help: problem.help }),
    };
}
/** A document or a file behind a `$ref` that cannot be read or parsed. */
export function toReadDiagnostic(error, file) {
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
export function toEngineDiagnostic(error, file) {
    if (error instanceof RangeError)
        return toExcessDiagnostic("its schemas are nested too deeply", file);
    if (!isOfEngine(error))
        throw error;
    return toExcessDiagnostic(toPlainMessage(error.message), file);
}
function isOfEngine(error) {
    return error instanceof Error && /^\s+at .*@redocly/m.test(error.stack?.split("\n", 2)[1] ?? "");
}
/** A diagnostic about a whole document; it may have no line. */
export function toExcessDiagnostic(reason, file, place) {
    const message = `\`${file}\` cannot be read: ${reason}`;
    return { rule: "document/unreadable", severity: "error", message, ...(place && { place }) };
}
/** Where a file is too much; `undefined` for anything else, and where what finds places gives up on it too. */
function findPlace(error) {
    if (!(error instanceof ExcessError))
        return undefined;
    try {
        return toPlace({ source: error.source, pointer: `#${formatPointer(error.path)}`, reportOnKey: true });
    }
    catch (failure) {
        if (failure instanceof RangeError)
            return undefined;
        throw failure;
    }
}
/** A location of Redocly's engine, resolved to line and column: in an overlay, if that is where it is written. */
export function toPlace(location) {
    const resolved = findLines(location);
    return {
        file: resolved.source.absoluteRef,
        line: resolved.start.line,
        column: resolved.start.col,
        ...toFrame(resolved, findWritten(location).pointer),
    };
}
function toSentence({ message, suggest, location: [at] }) {
    const sentence = toPlainMessage(message);
    const [, misplaced = ""] = /^#\/(\w+)$/.exec(at?.pointer ?? "") ?? [];
    if (Object.values(sections).includes(misplaced) && sentence.endsWith("is not expected here"))
        return `${sentence}; it belongs in \`components\``;
    return suggest.length > 0
        ? `${sentence}; did you mean ${suggest.map((one) => `\`${one}\``).join(" or ")}`
        : sentence;
}
/** The first line of a message, without the file and position that a YAML parser puts into it. */
function toPlainMessage(message) {
    const [line = ""] = message.split("\n");
    return toLowerStart(line
        .replace(/ in ".*?"/, "")
        .replace(/ ?\(\d+:\d+\)$/, "")
        .replace(/\.$/, ""));
}
function toLowerStart(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}
