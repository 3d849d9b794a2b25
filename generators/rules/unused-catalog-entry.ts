import { change, onDocument, type Rule } from "./rule.js";

const failing = `openapi: 3.1.0
info: { title: Cards, version: "1" }
x-error-catalog:
  CARD_FROZEN: { meaning: The card is frozen., fix: Unfreeze it first., retry: after-fix }
paths:
  /cards:
    get:
      operationId: list-cards
      responses: { "200": { description: The cards. } }
`;

export const unusedCatalogEntry = {
  id: "errors/unused-catalog-entry",
  severity: "warn",
  meaning: "no operation answers with a code of the catalog",
  help: "list the code in `x-errors` where it occurs, take the entry out, or mark it `deprecated: true`",
  why: "An entry that no operation names is a code that has gone, or one that an operation should list and does not. Either way readers look for something that they cannot meet.",
  failing,
  fixed: change(failing, "retry: after-fix }", "retry: after-fix, deprecated: true }"),
  visitor: onDocument(({ catalog, operations, shared }, report) => {
    const used = new Set(operations.flatMap(({ codes }) => [...codes]));
    for (const { norm } of shared) if (norm.code !== undefined) used.add(norm.code);
    for (const { code, entry, location } of catalog?.values() ?? []) {
      if (used.has(code) || entry.deprecated === true) continue;
      report(`no operation answers with \`${code}\``, location.key());
    }
  }),
} as const satisfies Rule;
