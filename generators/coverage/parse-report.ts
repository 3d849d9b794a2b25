import { isRecord } from "../openapi/openapi.js";
import type { ContractReport } from "../runtime/contract-report.js";

/** Reads a value of one kind; `undefined` for any other. */
type Read = (value: unknown) => unknown;

/**
 * Reads the report of a process, which anything may have written: of what it has no place for, nothing is kept.
 *
 * @returns `undefined` for a text that is no report
 */
export function parseReport(text: string): ContractReport | undefined {
  try {
    return readReport(JSON.parse(text)) as ContractReport | undefined;
  } catch {
    return undefined;
  }
}

const readText: Read = (value) => (typeof value === "string" ? value : undefined);

const readCount: Read = (value) => (typeof value === "number" && value >= 0 ? value : undefined);

const readFormat: Read = (value) => (value === "openapi-errors/contract-report/1" ? value : undefined);

function listOf(read: Read): Read {
  return (value) => {
    const all = Array.isArray(value) ? value.map(read) : [undefined];
    return all.includes(undefined) ? undefined : all;
  };
}

/** Of the optional ones, those that are there have to be of their kind, too. */
function objectOf(
  required: Readonly<Record<string, Read>>,
  optional: Readonly<Record<string, Read>> = {},
): Read {
  return (value) => {
    if (!isRecord(value)) return undefined;
    const names = [...Object.keys(required), ...Object.keys(optional).filter((name) => name in value)];
    const fields = { ...required, ...optional };
    const entries = names.map((name) => [name, fields[name]?.(value[name])] as const);
    return entries.some(([, one]) => one === undefined) ? undefined : Object.fromEntries(entries);
  };
}

const readReport = objectOf({
  format: readFormat,
  api: objectOf({ title: readText, version: readText }),
  operations: listOf(objectOf({ id: readText, method: readText, path: readText })),
  pairs: listOf(objectOf({ operation: readText, status: readText, count: readCount }, { code: readText })),
  findings: listOf(
    objectOf(
      { rule: readText, message: readText, operation: readText, status: readCount, count: readCount },
      { code: readText, pointer: readText },
    ),
  ),
  unmatched: listOf(objectOf({ method: readText, path: readText, count: readCount })),
  problems: listOf(readText),
  responses: readCount,
  unreadBodies: readCount,
  elsewhere: readCount,
});
