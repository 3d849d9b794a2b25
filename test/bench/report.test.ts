import { describe, expect, it } from "vitest";
import { parseOptions } from "../../scripts/bench/options.js";
import { formatNumber, formatReport } from "../../scripts/bench/report/format-report.js";
import { type Report, toJson } from "../../scripts/bench/report/report.js";
import { readDiagnostics } from "../../scripts/bench/typecheck/read-diagnostics.js";

const report: Report = {
  date: "2026-01-02",
  commit: "abc1234",
  machine: {
    cpu: "A processor",
    cores: 2,
    memoryGB: 8,
    system: "Linux 6",
    node: "20.0.0",
    packages: { ky: "1.0.0" },
  },
  sections: [
    {
      name: "generate",
      title: "Generating",
      notes: ["How it was measured."],
      comparisons: [
        {
          title: "generate, a document",
          metrics: [
            { name: "cold", unit: "s", against: "ratio" },
            { name: "calls", unit: "µs", against: "difference" },
          ],
          base: "base",
          outcomes: [
            {
              name: "base",
              samples: [
                { cold: 2, calls: 10 },
                { cold: 4, calls: 10 },
              ],
            },
            {
              name: "ours",
              samples: [
                { cold: 1, calls: 8 },
                { cold: 4, calls: 12.5 },
              ],
            },
            { name: "other", samples: [], failure: "exit code 1: no | pipe\nsecond line" },
          ],
        },
      ],
    },
  ],
};

describe("the report for people", () => {
  it("has a table with medians, and what the rounds gave against the base", () => {
    const lines = formatReport(report).split("\n");
    expect(lines).toContain("### generate, a document (2 rounds)");
    expect(lines).toContain("| base | 3 | 10 |");
    expect(lines).toContain("| ours | 2.50; **0.75 ×** (0.50 × to 1.00 ×) | 10.3; **+0.25** (−2 to +2.50) |");
  });

  it("says of a subject that failed why, in its row", () => {
    expect(formatReport(report)).toContain("| other | failed: exit code 1: no \\| pipe second line |  |\n");
  });

  it("speaks of no rounds where nothing is compared", () => {
    const comparison = { title: "page weights", metrics: [], outcomes: [{ name: "a page", samples: [{}] }] };
    const section = { name: "docs", title: "Docs", notes: [], comparisons: [comparison] };
    expect(formatReport({ ...report, sections: [section] })).toContain("### page weights\n");
  });

  it("says what the numbers were taken on", () => {
    expect(formatReport(report)).toContain(
      "2026-01-02, commit abc1234. A processor, 2 cores, 8 GB, Linux 6, Node 20.0.0; ky 1.0.0.",
    );
  });

  it.each([
    { given: 0.5, want: "0.50" },
    { given: 12.34, want: "12.3" },
    { given: 1234567, want: "1 234 567" },
    { given: 1234.5, want: "1 235" },
  ])("writes $given as $want", ({ given, want }) => {
    expect(formatNumber(given)).toBe(want);
  });
});

it("gives programs the samples and what they come to", () => {
  const { sections } = JSON.parse(toJson(report));
  expect(sections[0].comparisons[0].outcomes[1]).toEqual({
    name: "ours",
    samples: [
      { cold: 1, calls: 8 },
      { cold: 4, calls: 12.5 },
    ],
    summaries: {
      cold: { median: 2.5, min: 1, max: 4, against: { median: 0.75, min: 0.5, max: 1 } },
      calls: { median: 10.25, min: 8, max: 12.5, against: { median: 0.25, min: -2, max: 2.5 } },
    },
  });
});

describe("the command line", () => {
  const known = { sections: ["generate", "call"], documents: ["stripe"] };

  it("takes sections, documents and rounds", () => {
    expect(parseOptions(["call", "--rounds", "3", "--only", "stripe"], known)).toMatchObject({
      sections: ["call"],
      only: ["stripe"],
      rounds: 3,
      save: false,
    });
  });

  it.each([
    { words: ["calls"], message: "no section `calls`; there is: generate, call" },
    { words: ["--only", "strip"], message: "no document `strip`; there is: stripe" },
    { words: ["--rounds", "0"], message: "--rounds takes a whole number from 1 to 1000, not `0`" },
    { words: ["call", "--save"], message: "--save takes a run of everything" },
    { words: ["--fast"], message: "Unknown option '--fast'" },
  ])("refuses $words", ({ words, message }) => {
    expect(() => parseOptions(words, known)).toThrow(message);
  });
});

describe("what a compiler says of its work", () => {
  it("is read from TypeScript 5", () => {
    const output =
      "Instantiations:   2928\nMemory used:   70656K\nI/O Read time:  0.02s\nCheck time:   1.04s\nTotal time:   1.70s";
    expect(readDiagnostics(output)).toEqual({ total: 1.7, checking: 1.04, instantiations: 2928, memory: 69 });
  });

  it("is read from TypeScript 7, which writes more digits", () => {
    const output =
      "Instantiations:  34231\nMemory used:    65536K\nMemory allocs:  276699\nCheck time:     0.352s\nTotal time:     0.459s";
    expect(readDiagnostics(output)).toEqual({
      total: 0.459,
      checking: 0.352,
      instantiations: 34231,
      memory: 64,
    });
  });

  it("must all be there", () => {
    expect(() => readDiagnostics("Total time: 1s")).toThrow("tsc says nothing of `Check time`");
  });
});
