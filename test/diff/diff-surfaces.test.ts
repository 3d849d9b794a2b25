import { describe, expect, it } from "vitest";
import { bodyCases } from "./body-cases.js";
import { codeCases } from "./code-cases.js";
import { codeListCases } from "./code-list-cases.js";
import type { DiffCase } from "./diff-case.js";
import { findingsOf } from "./documents.js";
import { rewritingCases, sharedCases } from "./shared-cases.js";
import { statusCases } from "./status-cases.js";

const tables: Readonly<Record<string, readonly DiffCase[]>> = {
  "statuses and operations": statusCases,
  codes: codeCases,
  "lists of codes": codeListCases,
  "bodies and headers": bodyCases,
  "what operations share": sharedCases,
  "another way of writing": rewritingCases,
};

describe.each(Object.entries(tables))("%s", (_, cases) => {
  it.each(cases)("$name", async ({ base, revision, want }) => {
    const found = await findingsOf(base, revision);
    expect(found.map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`)).toEqual(want);
  });

  it.each(cases)("nothing in itself: $name", async ({ base, revision }) => {
    expect(await findingsOf(base, base)).toEqual([]);
    expect(await findingsOf(revision, revision)).toEqual([]);
  });
});
