import { describeFields, type WrittenChange } from "../changes/describe-change.js";
import type { ErrorSurface, OperationSurface } from "../contract/surface.js";
import type { Finding } from "../diff/finding.js";

/** A release as the history has it. */
export interface WrittenRelease {
  /** As `2026-08-03`. */
  readonly date: string;
  readonly changes: readonly WrittenChange[];
  /** Codes that no operation returned before. */
  readonly introduced: readonly string[];
  /** What the codes meant that no operation returns any more; may be empty. */
  readonly retired: ReadonlyMap<string, string>;
}

/** A release of what has changed between two versions; what the base has retired already is not retired again. */
export function buildRelease(
  findings: readonly Finding[],
  { base, revision, date }: { base: ErrorSurface; revision: ErrorSurface; date: string },
  isRetired: (code: string) => boolean,
): WrittenRelease {
  const [before, after] = [listMeanings(base), listMeanings(revision)];
  const former = [...before, ...[...base.retired].map(([code, { meaning }]) => [code, meaning] as const)];
  return {
    date,
    changes: findings.flatMap((one) => toChanges(one, base, revision)),
    introduced: [...after.keys()].filter((code) => !before.has(code)),
    retired: new Map(former.filter(([code]) => !after.has(code) && !isRetired(code))),
  };
}

/** The first release of a document: from here on, its changes are known. */
export function buildFirstRelease(date: string): WrittenRelease {
  return { date, changes: [], introduced: [], retired: new Map() };
}

/** Every code that an operation returns, with what it means at the first one. */
function listMeanings({ operations }: ErrorSurface): ReadonlyMap<string, string> {
  const meanings = new Map<string, string>();
  for (const { code, meaning } of operations.flatMap(listCodes))
    if (!meanings.get(code)) meanings.set(code, meaning);
  return meanings;
}

function listCodes({ responses }: OperationSurface) {
  return responses.flatMap(({ codes }) => codes);
}

/** One change for each status that a finding is about. */
function toChanges(finding: Finding, base: ErrorSurface, revision: ErrorSurface): readonly WrittenChange[] {
  const statuses = [...new Set(finding.uses.map(({ status }) => status))];
  return statuses.map((status) => {
    const uses = finding.uses.filter((use) => use.status === status);
    return toChange(finding, status, [...new Set(uses.map(({ operation }) => operation))], [base, revision]);
  });
}

function toChange(
  { rule, code, to, codes, what }: Finding,
  status: string | undefined,
  operations: readonly string[],
  versions: readonly ErrorSurface[],
): WrittenChange {
  const fields: WrittenChange = {
    change: rule,
    ...(status !== undefined && { status }),
    ...(code !== undefined && { code }),
    ...(to !== undefined && { to }),
    ...listChangeCodes(codes ?? findCodes(rule, operations, versions)),
    operations,
  };
  const isSaid = [fields, { ...fields, codes: [] }].some((one) => describeFields(one) === what);
  return isSaid ? fields : { ...fields, what };
}

function listChangeCodes(codes: readonly string[]): Pick<WrittenChange, "codes"> {
  return codes.length === 0 ? {} : { codes };
}

/** The codes that came or went with an operation. */
function findCodes(
  rule: Finding["rule"],
  operations: readonly string[],
  versions: readonly ErrorSurface[],
): readonly string[] {
  if (rule !== "operation-added" && rule !== "operation-removed") return [];
  const concerned = versions
    .flatMap((version) => version.operations)
    .filter(({ id }) => operations.includes(id));
  return [...new Set(concerned.flatMap(listCodes).map(({ code }) => code))];
}
