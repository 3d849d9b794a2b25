import { Source } from "@redocly/openapi-core";
import { expect, it } from "vitest";
import { diffSurfaces } from "../../../generators/diff/diff-surfaces.js";
import { toPlace } from "../../../generators/document/to-diagnostic.js";
import { formatReleased, parseReleased } from "../../../generators/release/released-surface.js";
import { bodyCases } from "../../diff/body-cases.js";
import { codeCases } from "../../diff/code-cases.js";
import { codeListCases } from "../../diff/code-list-cases.js";
import { surfaceOf } from "../../diff/documents.js";
import { sharedCases } from "../../diff/shared-cases.js";
import { statusCases } from "../../diff/status-cases.js";

const release = { date: "2026-01-01", count: 1 };
const cases = [...statusCases, ...codeCases, ...codeListCases, ...bodyCases, ...sharedCases];

const at = { source: new Source("released.json", ""), pointer: "#/" };

async function keep(document: Parameters<typeof surfaceOf>[0]) {
  const kept = parseReleased(formatReleased({ release, surface: await surfaceOf(document) }), at);
  if (typeof kept === "string") throw new Error(kept);
  return kept;
}

it.each(cases)("keeps all that is compared: $name", async ({ base, revision, want }) => {
  const { surface } = await keep(base);
  const locate = (location: Parameters<typeof toPlace>[0]) => toPlace(location);
  expect(diffSurfaces(surface, await surfaceOf(base), locate)).toEqual([]);
  const found = diffSurfaces(surface, await surfaceOf(revision), locate) ?? [];
  // Without places, what two places share is told apart no more; which changes there are stays the same.
  const toRules = (lines: readonly string[]) => [...new Set(lines)].sort();
  expect(toRules(found.map(({ severity, rule }) => `${severity} ${rule}`))).toEqual(
    toRules(want.map((line) => line.split(":")[0] ?? "")),
  );
});

it("keeps names that mean something to JavaScript", async () => {
  const text = formatReleased({
    release,
    surface: {
      at,
      retired: new Map([["__proto__", { meaning: "", at }]]),
      operations: [
        {
          ...{ id: "__proto__", method: "get", path: "/", summary: "", replay: "safe", at },
          responses: [
            {
              ...{ status: "403", isRefusal: false, at, codes: [], codePlaces: [], mediaTypes: [] },
              fields: new Map([["__proto__", { types: [], isRequired: true, isClosed: false, at }]]),
              headers: new Map([["__proto__", { isRequired: true, at }]]),
            },
          ],
        },
      ],
    },
  });
  const kept = parseReleased(text, at);
  if (typeof kept === "string") throw new Error(kept);
  const [response] = kept.surface.operations[0]?.responses ?? [];
  expect(
    [kept.surface.retired, response?.fields, response?.headers].map((map) => [...(map?.keys() ?? [])]),
  ).toEqual([["__proto__"], ["__proto__"], ["__proto__"]]);
});
