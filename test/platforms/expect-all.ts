import { expect } from "vitest";
import type { Finding } from "./checks.js";

/** Judges what the checks saw. */
export function expectAll(findings: readonly Finding[]): void {
  expect(findings.length).toBeGreaterThan(30);
  const labelled = (field: "seen" | "wanted") =>
    findings.map((finding) => ({ [finding.name]: finding[field] }));
  expect(labelled("seen")).toEqual(labelled("wanted"));
}
