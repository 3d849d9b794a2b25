import type { LocationObject, NormalizedProblem } from "@redocly/openapi-core";
import type { Diagnostic, Place } from "../diagnostics/diagnostic.js";
import { type ResolveError, YamlParseError } from "../engine/engine.js";
/** A problem of the engine; it keeps what a report of ours adds. */
type Problem = NormalizedProblem & Pick<Diagnostic, "help"> & {
    readonly noteMessage?: string;
};
/** Converts a problem of Redocly's engine to a diagnostic. */
export declare function toDiagnostic(problem: Problem): Diagnostic;
/** A document or a file behind a `$ref` that cannot be read or parsed. */
export declare function toReadDiagnostic(error: ResolveError | YamlParseError, file: string): Diagnostic;
/**
 * Converts an exception of Redocly's engine to a diagnostic: for schemas that are nested too deeply, or a shape
 * that it does not expect.
 *
 * @throws the error itself, where it is not the engine's
 */
export declare function toEngineDiagnostic(error: unknown, file: string): Diagnostic;
/** A diagnostic about a whole document; it may have no line. */
export declare function toExcessDiagnostic(reason: string, file: string, place?: Place): Diagnostic;
/** A location of Redocly's engine, resolved to line and column: in an overlay, if that is where it is written. */
export declare function toPlace(location: LocationObject): Place;
export {};
