import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { sortDiagnostics } from "../../generators/diagnostics/diagnostic.js";
import { readDocument } from "../../generators/document/read-document.js";
import type { ExampleDocument } from "../../generators/rules/rule.js";
import { findRule, type RuleId, type RuleSeverities } from "../../generators/rules/rules.js";
import { createTemporaryFolder } from "../temporary-folder.js";

/** How a document is read; as `openapi-errors lint` reads it unless said otherwise. */
export interface LintSettings {
  readonly code?: string;
  readonly rules?: RuleSeverities;
}

/** All diagnostics of a document, each as `rule file:line:column message`; the file is left out for the root. */
export async function lintText(
  document: ExampleDocument,
  { code = "/errorCode", rules = {} }: LintSettings = {},
): Promise<readonly string[]> {
  const { path: folder, write, remove } = await createTemporaryFolder();
  try {
    const files = typeof document === "string" ? { "openapi.yaml": document } : document;
    await write(files);
    const overlays = Object.keys(files).filter((file) => file.endsWith(".overlay.yaml"));
    const { diagnostics } = await readDocument(join(folder, "openapi.yaml"), {
      ...{ code, rules },
      overlays: overlays.map((file) => join(folder, file)),
    });
    return sortDiagnostics(diagnostics).map(({ rule, message, place }) => {
      const file = place ? relative(folder, place.file).replaceAll("\\", "/") : "";
      const shown = file === "openapi.yaml" || file === "" ? "" : `${file}:`;
      return `${rule} ${place ? `${shown}${place.line}:${place.column} ` : ""}${message}`;
    });
  } finally {
    await remove();
  }
}

/** A document, and the exact diagnostics that it gets: `line:column message`, all of the rule. */
export interface RuleCase {
  readonly name: string;
  readonly document: ExampleDocument;
  readonly problems: readonly string[];
  readonly settings?: LintSettings;
}

/** Tests a rule: nothing but what is listed, at its line and column. */
export function testRule(rule: RuleId, cases: readonly RuleCase[]): void {
  describe(rule, () => {
    it.each(cases)("$name", async ({ document, problems, settings }) => {
      expect(await lintText(document, settings)).toEqual(problems.map((problem) => `${rule} ${problem}`));
    });
  });
}

/** The failing example of a rule with passages replaced, as the start of a case. */
export function from(rule: RuleId, ...changes: readonly (readonly [string, string])[]): string {
  const { failing } = findRule(rule);
  if (typeof failing !== "string") throw new Error(`${rule} has an example of several files`);
  return changes.reduce((text, [passage, replacement]) => {
    if (!text.includes(passage)) throw new Error(`no such passage: ${passage}`);
    return text.replace(passage, () => replacement);
  }, failing);
}

/** A document with one coded refusal; `operation` and `catalog` are put in where they belong, with their indent. */
export function card({ operation = "", catalog = "", components = "", path = "get" } = {}): string {
  return `openapi: 3.1.0
info: { title: Cards, version: "1" }
x-error-catalog:
  CARD_FROZEN: { meaning: The card is frozen., fix: Unfreeze it first., retry: after-fix }
${catalog}paths:
  /cards:
    ${path}:
      operationId: list-cards
${operation}      responses: { "200": { description: The cards. } }
      x-errors:
        "403": [CARD_FROZEN]
components:
  schemas:
    ErrorBody:
      type: object
      required: [errorCode]
      properties: { errorCode: { type: string } }
${components}  responses:
    Forbidden:
      description: Refused.
      content: { application/json: { schema: { $ref: "#/components/schemas/ErrorBody" } } }
      x-error: { status: "403", kind: forbidden }
`;
}
