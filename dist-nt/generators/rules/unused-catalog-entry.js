import { change, onDocument } from "./rule.js";
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
    meaning: "no operation returns a code of the catalog",
    help: "list the code in `x-errors` where it occurs, remove the entry, or mark it `deprecated: true`",
    why: "Either the code no longer exists, or an operation that returns it does not list it. In both cases readers look for a code that they cannot get.",
    failing,
    fixed: change(failing, "retry: after-fix }", "retry: after-fix, deprecated: true }"),
    visitor: onDocument(({ catalog, operations, shared }, report) => {
        const used = new Set(operations.flatMap(({ codes }) => [...codes]));
        for (const { norm } of shared)
            if (norm.code !== undefined)
                used.add(norm.code);
        for (const { code, entry, location } of catalog?.values() ?? []) {
            if (used.has(code) || entry.deprecated === true)
                continue;
            report(`no operation returns \`${code}\``, location.key());
        }
    }),
};
