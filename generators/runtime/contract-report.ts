import type { Checked } from "./check-response.js";
import type { DocumentedResponses } from "./documented-responses.js";
import type { Finding } from "./finding.js";
import type { OperationContract } from "./operation.js";

/** What was seen of a contract while its responses were recorded. Plain data; reports of several processes are merged. */
export interface ContractReport {
  /** What it is, for who reads it. */
  readonly format: "openapi-errors/contract-report/1";
  readonly api: { readonly title: string; readonly version: string };
  readonly operations: readonly ReportedOperation[];
  /** All that the document says may happen, seen or not. */
  readonly pairs: readonly ReportedPair[];
  /** Each with the number of responses that have it. */
  readonly findings: readonly ReportedFinding[];
  /** Requests to the API that no operation has. */
  readonly unmatched: readonly UnmatchedRequest[];
  /** Why responses could not be checked, such as a package that is not installed. */
  readonly problems: readonly string[];
  /** Responses of the API. */
  readonly responses: number;
  /** Those of them whose bodies were not checked: streams, bytes, and what is too long. */
  readonly unreadBodies: number;
  /** Responses of other hosts, which were not looked at. */
  readonly elsewhere: number;
}

/** An operation of a report. */
export interface ReportedOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
}

/** A status of an operation, or one of its codes. */
export interface ReportedPair {
  readonly operation: string;
  /** Such as `403`, `5XX` or `default`. */
  readonly status: string;
  /** `undefined` for a status without codes. */
  readonly code?: string;
  /** How many responses had it. */
  readonly count: number;
}

/** A finding and how often it was made. */
export interface ReportedFinding extends Finding {
  readonly count: number;
}

/** A request that no operation has. */
export interface UnmatchedRequest {
  readonly method: string;
  /** Without the query, redacted. */
  readonly path: string;
  readonly count: number;
}

/** Counts what is seen. */
export interface Tally {
  readonly addChecked: (operation: string, checked: Checked) => void;
  /** A request that no operation has, and the status with which it was answered. */
  readonly addUnmatched: (method: string, path: string, status: number) => void;
  readonly addProblem: (problem: unknown) => void;
  readonly add: (what: "elsewhere" | "unreadBodies") => void;
  readonly report: () => ContractReport;
}

/** More different ones of a kind say nothing new, and a test run may have any number. */
const maxEntries = 1000;

/** A tally in which nothing was seen yet. */
export function createTally(
  api: ContractReport["api"],
  documented: DocumentedResponses,
  contracts: readonly OperationContract[],
): Tally {
  const pairs = new Map(listPairs(documented).map((pair) => [toKey(pair), { ...pair, count: 0 }]));
  const findings = new Map<string, { -readonly [Key in keyof ReportedFinding]: ReportedFinding[Key] }>();
  const unmatched = new Map<string, { method: string; path: string; count: number }>();
  const problems = new Set<string>();
  const counts = { responses: 0, elsewhere: 0, unreadBodies: 0 };
  return {
    addChecked: (operation, { findings: found, key: status, code }) => {
      counts.responses += 1;
      if (status !== undefined) count(pairs, toKey({ operation, status, code }));
      for (const finding of found) count(findings, JSON.stringify(finding), { ...finding, count: 0 });
    },
    addUnmatched: (method, path, status) => {
      const operation = `${method} ${path}`;
      count(unmatched, operation, { method, path, count: 0 });
      // A server may answer the question which methods there are whatever it documents.
      if (status >= 400 || method === "OPTIONS") return;
      const message = `${operation} answered ${status}, and no operation has this method and path`;
      const finding = { rule: "operation/undeclared", message, operation, status } as const;
      count(findings, JSON.stringify(finding), { ...finding, count: 0 });
    },
    addProblem: (problem) => {
      if (problems.size < maxEntries) problems.add(problem instanceof Error ? problem.message : `${problem}`);
    },
    add: (what) => {
      counts[what] += 1;
    },
    report: () => ({
      format: "openapi-errors/contract-report/1",
      api,
      operations: contracts.map(({ id, method, path }) => ({ id, method, path })),
      pairs: copyValues(pairs),
      findings: copyValues(findings),
      unmatched: copyValues(unmatched),
      problems: [...problems],
      ...counts,
    }),
  };
}

function count<Entry extends { count: number }>(
  entries: Map<string, Entry>,
  key: string,
  created?: Entry,
): void {
  const entry = entries.get(key) ?? (entries.size < maxEntries ? created : undefined);
  if (!entry) return;
  entry.count += 1;
  entries.set(key, entry);
}

function copyValues<Entry extends object>(entries: ReadonlyMap<string, Entry>): readonly Entry[] {
  return [...entries.values()].map((entry) => ({ ...entry }));
}

/** A status that lists codes is seen code by code; a success that may refuse also by itself. */
function listPairs({ operations }: DocumentedResponses): readonly Omit<ReportedPair, "count">[] {
  return Object.entries(operations).flatMap(([operation, { responses, codes }]) =>
    [...new Set([...Object.keys(responses), ...Object.keys(codes)])].flatMap((status) => {
      const listed = Object.hasOwn(codes, status) ? (codes[status] ?? []) : [];
      const coded = listed.map((code) => ({ operation, status, code }));
      return coded.length === 0 || status.startsWith("2") ? [{ operation, status }, ...coded] : coded;
    }),
  );
}

function toKey({
  operation,
  status,
  code,
}: {
  operation: string;
  status: string;
  code?: string | undefined;
}): string {
  return JSON.stringify([operation, status, code]);
}
