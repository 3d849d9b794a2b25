import type { Document } from "@redocly/openapi-core";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { detectSpec } from "../engine/engine.js";
import { toOneLine } from "../names/escape-controls.js";
import { isRecord } from "../openapi/openapi.js";
import { toPlace } from "./to-diagnostic.js";

/** The newest version that is known; later ones of the same major version are read as this one. */
const newest = "3.2.0";

/**
 * Checks the version of a document. A minor version that is not known yet becomes the newest one that is, in place:
 * minor versions add to what is there.
 *
 * @returns an error if the document cannot be read, a warning if it may say more than is read
 */
export function checkVersion({ parsed, source }: Document): Diagnostic | undefined {
  const written = isRecord(parsed) ? parsed.openapi : undefined;
  if (isRecord(parsed) && isNewer(written)) {
    (parsed as Record<string, unknown>).openapi = newest;
    const message = `OpenAPI \`${toOneLine(String(written))}\` is newer than what is known here, and is read as 3.2`;
    const place = toPlace({ source, pointer: "#/openapi" });
    return { rule: "document/unsupported", severity: "warning", message, place };
  }
  const message = findProblem(parsed, written);
  const place = { file: source.absoluteRef, line: 1, column: 1 };
  return message === undefined
    ? undefined
    : { rule: "document/unsupported", severity: "error", message, place };
}

function isNewer(version: unknown): boolean {
  const [, minor] = typeof version === "string" ? (/^3\.(\d+)(\.\d|$)/.exec(version) ?? []) : [];
  return Number(minor) > 2;
}

/** By which word documents of other languages name their version. */
function findLanguage(parsed: unknown): string {
  const names = ["asyncapi", "arazzo", "overlay", "openrpc"];
  return names.find((name) => isRecord(parsed) && name in parsed) ?? "another language";
}

function findProblem(parsed: unknown, written: unknown): string | undefined {
  try {
    const version = detectSpec(parsed);
    if (version.startsWith("oas3")) return undefined;
    if (version === "oas2") return "Swagger 2.0 is not supported: OpenAPI 3.0, 3.1 and 3.2 are";
    return `the document is none of OpenAPI 3.0, 3.1 or 3.2: it names \`${findLanguage(parsed)}\``;
  } catch {
    // detectSpec throws for anything that is not an API description at all.
    if (written === undefined || typeof written === "object")
      return "the document names no supported version of OpenAPI";
    const text = toOneLine(String(written));
    return /^3(\.[012])?$/.test(text)
      ? `\`openapi: ${text}\` is not a whole version, such as \`3.1.0\``
      : `OpenAPI \`${text}\` is not supported: 3.0, 3.1 and 3.2 are`;
  }
}
