import { isRecord } from "../openapi/openapi.js";
import { findTriggerProblem, readTrigger, type Trigger } from "../openapi/trigger.js";

/** How an operation describes a code; what is missing comes from the catalog. */
export interface CodeStatement {
  readonly code: string;
  readonly meaning?: string;
  readonly fix?: string;
  readonly retry?: string;
  readonly trigger?: Trigger;
  /** Its path below `x-errors`: `["403", "KYC_REQUIRED"]`, or with an index in the list form. */
  readonly path: readonly (string | number)[];
}

/** What an operation declares for a status. */
export interface StatusStatement {
  readonly status: string;
  /** `false` where the operation declares that the shared response of this status never occurs. */
  readonly codes: readonly CodeStatement[] | false;
}

/** A part of `x-errors` that has the wrong shape. */
export interface ShapeProblem {
  readonly message: string;
  readonly path: readonly (string | number)[];
  /** What to write instead, where that is clear. */
  readonly help?: string;
}

/** Values of `retry`: whether a retry can succeed, and when. */
export const retryAdvices: readonly string[] = ["never", "after-fix", "after-delay", "after-credentials"];

/**
 * Reads the value of `x-errors`: a map from status to `false`, a list of codes, or a map from code
 * to nothing, a meaning, or `{ meaning, fix, retry, trigger }`.
 */
export function readXErrors(value: unknown): {
  readonly statuses: readonly StatusStatement[];
  readonly problems: readonly ShapeProblem[];
} {
  const problems: ShapeProblem[] = [];
  if (!isRecord(value)) {
    return {
      statuses: [],
      problems: [{ message: "`x-errors` is not a map from status to codes", path: [] }],
    };
  }
  const statuses = Object.entries(value).map(([status, codes]) => ({
    status,
    codes: readCodes(codes, [status], problems),
  }));
  return { statuses, problems };
}

function readCodes(
  value: unknown,
  path: readonly string[],
  problems: ShapeProblem[],
): StatusStatement["codes"] {
  if (value === false) return false;
  if (Array.isArray(value)) {
    return value.flatMap((code, index) => {
      if (value.indexOf(code) === index) return readListed(code, [...path, index], problems);
      problems.push({ message: `${describe(code)} is listed twice`, path: [...path, index] });
      return [];
    });
  }
  if (isRecord(value)) {
    return Object.entries(value).flatMap(([code, entry]) =>
      readMapped(code, entry, [...path, code], problems),
    );
  }
  problems.push({ message: `status \`${path.join()}\` has neither a list nor a map of codes`, path });
  return [];
}

function readListed(
  code: unknown,
  path: readonly (string | number)[],
  problems: ShapeProblem[],
): CodeStatement[] {
  if (typeof code === "string" && code !== "") return [{ code, path }];
  const isScalar = typeof code === "number" || typeof code === "boolean";
  problems.push(
    isScalar
      ? {
          message: `${describe(code)} is a ${typeof code} here, and codes are text; put it in quotes`,
          help: `write \`"${code}"\`, also where bodies have a number`,
          path,
        }
      : { message: `${describe(code)} is not the name of a code`, path },
  );
  return [];
}

function readMapped(
  code: string,
  entry: unknown,
  path: readonly string[],
  problems: ShapeProblem[],
): CodeStatement[] {
  if (code === "") {
    problems.push({ message: "a code has no name", path });
    return [];
  }
  if (entry === null || entry === undefined) return [{ code, path }];
  if (typeof entry === "string") return [{ code, path, ...pickTexts({ meaning: entry }) }];
  if (!isRecord(entry)) {
    problems.push({ message: `the meaning of \`${code}\` is not text`, path });
    return [];
  }
  for (const [key, text] of Object.entries(entry)) {
    const problem = findProblem(key, text);
    if (problem) problems.push({ message: `${problem} at \`${code}\``, path: [...path, key] });
  }
  const trigger = readTrigger(entry.trigger);
  return [{ code, path, ...pickTexts(entry), ...(trigger && { trigger }) }];
}

function findProblem(key: string, text: unknown): string | undefined {
  if (key === "trigger") return findTriggerProblem(text);
  if (!["meaning", "fix", "retry"].includes(key)) return `unknown key \`${key}\``;
  if (typeof text !== "string") return `\`${key}\` is not text`;
  if (key === "retry" && !retryAdvices.includes(text)) {
    return `\`retry\` is \`${text}\`, not one of ${retryAdvices.map((advice) => `\`${advice}\``).join(", ")}`;
  }
  return undefined;
}

/** Texts that are not empty; for an empty one, the catalog applies. */
function pickTexts(entry: Readonly<Record<string, unknown>>): Partial<CodeStatement> {
  const { meaning, fix, retry } = entry;
  return {
    ...(isSaid(meaning) && { meaning }),
    ...(isSaid(fix) && { fix }),
    ...(typeof retry === "string" && { retry }),
  };
}

function isSaid(text: unknown): text is string {
  return typeof text === "string" && text.trim() !== "";
}

function describe(value: unknown): string {
  return isRecord(value) || Array.isArray(value) ? "a nested value" : `\`${String(value)}\``;
}
