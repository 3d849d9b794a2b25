import type { Finding } from "./finding.js";

/** A file of fingerprints, one a line; what follows a `#` is a comment. */
export interface IgnoreFile {
  readonly fingerprints: ReadonlySet<string>;
  /** The first line that is none, counted from 1; `undefined` where all are. */
  readonly faultyLine?: number;
}

/** Parses the text of an ignore file. */
export function parseIgnoreFile(text: string): IgnoreFile {
  const lines = text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .map((line) => line.replace(/#.*/, "").trim());
  const faulty = lines.findIndex((line) => line !== "" && !/^[0-9a-f]{16}$/.test(line));
  const fingerprints = new Set(lines.filter((line) => line !== ""));
  return { fingerprints, ...(faulty >= 0 && { faultyLine: faulty + 1 }) };
}

/** Findings without those that are ignored. */
export function leaveOutIgnored(
  findings: readonly Finding[],
  { fingerprints }: IgnoreFile,
): { readonly kept: readonly Finding[]; readonly ignored: number; readonly unused: readonly string[] } {
  const kept = findings.filter(({ fingerprint }) => !fingerprints.has(fingerprint));
  const found = new Set(findings.map(({ fingerprint }) => fingerprint));
  const unused = [...fingerprints].filter((one) => !found.has(one));
  return { kept, ignored: findings.length - kept.length, unused };
}
