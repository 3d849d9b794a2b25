import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { formatCoverage, formatCoverageAsJson } from "../../../generators/coverage/format-coverage.js";
import { mergeReports } from "../../../generators/coverage/merge-reports.js";
import { parseReport } from "../../../generators/coverage/parse-report.js";
import { renderCoverageAsJunit, renderCoveragePage } from "../../../generators/coverage/render-coverage.js";
import { readAssets } from "../../../generators/read-assets.js";
import type { ContractReport } from "../../../generators/runtime/contract-report.js";

const finding = {
  rule: "code/undeclared",
  message: "create-card answered 403: the code MADE_UP is not documented",
  operation: "create-card",
  status: 403,
  code: "MADE_UP",
} as const;

function report(counts: readonly number[], more: Partial<ContractReport> = {}): ContractReport {
  const pairs = [
    { operation: "create-card", status: "201" },
    { operation: "create-card", status: "403", code: "KYC_REQUIRED" },
    { operation: "get-card", status: "default" },
  ];
  return {
    format: "openapi-errors/contract-report/1",
    api: { title: "Cards", version: "2" },
    operations: [
      { id: "create-card", method: "POST", path: "/cards" },
      { id: "get-card", method: "GET", path: "/cards/{cardId}" },
    ],
    pairs: pairs.map((pair, index) => ({ ...pair, count: counts[index] ?? 0 })),
    findings: [],
    unmatched: [],
    problems: [],
    responses: counts.reduce((sum, one) => sum + one, 0),
    unreadBodies: 0,
    elsewhere: 0,
    ...more,
  };
}

describe("the reports of several processes", () => {
  it("are one, with the sums of their counts", () => {
    const one = report([1, 0, 0], { findings: [{ ...finding, count: 1 }], elsewhere: 2 });
    const other = report([2, 1, 0], { findings: [{ ...finding, count: 3 }], elsewhere: 1 });
    const [merged, ...others] = mergeReports([one, other]);
    expect(others).toEqual([]);
    expect(merged?.pairs.map(({ count }) => count)).toEqual([3, 1, 0]);
    expect(merged).toMatchObject({ findings: [{ count: 4 }], responses: 4, elsewhere: 3 });
  });

  it("are told apart by their API", () => {
    const other = report([1], { api: { title: "Boxes", version: "1" } });
    expect(mergeReports([report([1]), other]).map(({ api }) => api.title)).toEqual(["Cards", "Boxes"]);
  });

  it("are read from nothing else", () => {
    expect(parseReport(JSON.stringify(report([])))).toEqual(report([]));
    for (const text of ["", "null", "{}", '{"format":"openapi-errors/contract-report/1","pairs":[null]}'])
      expect(parseReport(text)).toBeUndefined();
  });

  it.each([
    { name: "a version", given: { api: { title: "Cards", version: { toString: 1 } } } },
    { name: "a problem", given: { problems: [{ toString: 1 }] } },
    { name: "an operation", given: { operations: [{ id: { toHTML: 1 }, method: "GET", path: "/" }] } },
    { name: "a pair", given: { pairs: [{ operation: "a", status: 201, count: 1 }] } },
    { name: "a code", given: { pairs: [{ operation: "a", status: "201", code: [], count: 1 }] } },
    { name: "a finding", given: { findings: [{}] } },
    { name: "a count", given: { responses: "many" } },
    { name: "a count below nothing", given: { unmatched: [{ method: "GET", path: "/", count: -1 }] } },
    { name: "a list", given: { findings: { length: 1 } } },
  ])("are not read where $name is of another kind", ({ given }) => {
    expect(parseReport(JSON.stringify({ ...report([]), ...given }))).toBeUndefined();
  });

  it("keep nothing that a report has no place for", () => {
    const deep = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
    const text = JSON.stringify(report([1])).replace('"count":1', `"count":1,"more":${deep}`);
    expect(text).toContain(deep);
    expect(parseReport(text)).toEqual(report([1]));
  });
});

describe("coverage", () => {
  const merged = mergeReports([
    report([1, 0, 0], { findings: [{ ...finding, count: 2 }], unreadBodies: 1, elsewhere: 4 }),
  ]);

  it("as text says what was seen, what never, and what was wrong", () => {
    expect(
      formatCoverage(merged),
    ).toBe(`Cards 2: 1 responses, 1 finding; 1 of 3 statuses and codes were seen (33 %)

Findings
  code/undeclared: create-card answered 403: the code MADE_UP is not documented (2 times)

Never seen
  create-card: 403 KYC_REQUIRED
  get-card: default

Not checked
  the bodies of 1 responses: streams, bytes, or too long
  4 responses of other hosts
`);
  });

  it("as text says what hides responses where none was seen", () => {
    const none = mergeReports([report([0, 0, 0], { responses: 0 })]);
    expect(formatCoverage(none)).toContain(
      "\n  no response was seen: call `recordContract` before the tests",
    );
  });

  it("as JSON has all of it", () => {
    expect(JSON.parse(formatCoverageAsJson(merged))).toMatchObject([
      { coverage: { seen: 1, all: 3, percent: 33 }, findings: [{ count: 2 }], pairs: [{ count: 1 }, {}, {}] },
    ]);
  });

  it("as JUnit has a failure for each finding, and skips what was never seen", async () => {
    const { templates } = await readAssets();
    const xml = renderCoverageAsJunit(merged, templates);
    expect(xml).toContain('tests="3" skipped="2"');
    expect(xml).toContain('<testcase classname="create-card" name="201"/>');
    expect(xml).toContain('<failure type="code/undeclared"');
  });

  it("as a page marks what was seen, and runs nothing of what it shows", async () => {
    const { templates } = await readAssets();
    const hostile = '"><script>alert(1)</script>\u0007\uffff\ufffe\ud800';
    const [one] = mergeReports([report([1], { findings: [{ ...finding, message: hostile, count: 1 }] })]);
    const page = renderCoveragePage(one ? [one] : [], templates);
    expect(page).toContain('<li class="seen">201: 1</li>');
    expect(page).toContain('<li class="never">403 KYC_REQUIRED: never</li>');
    expect(page).not.toContain("<script");
    expect(parse(page).childNodes.length).toBeGreaterThan(0);
    const junit = renderCoverageAsJunit(one ? [one] : [], templates);
    for (const unsafe of ["<script", "\u0007", "\uffff", "\ufffe", "\ud800"])
      expect(junit).not.toContain(unsafe);
  });
});
