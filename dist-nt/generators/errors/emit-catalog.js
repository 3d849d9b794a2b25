import { code, toComment, toLiteral, toPropertyName } from "../emit/code.js";
import { generated } from "../emit/generated-symbols.js";
import { emitConst, emitFile, emitInterface, emitTypeAlias } from "../emit/source-file.js";
import { listCodeUrls } from "../names/code-page.js";
import { describe } from "./emit-error-types.js";
/** `catalog.ts`: meaning, fix, retry advice and page of every code; costs nothing unless it is imported. */
export function emitCatalog({ catalog }, docsUrl) {
    const urls = docsUrl === undefined ? undefined : listCodeUrls(docsUrl, catalog);
    const entries = Object.fromEntries(catalog.map(({ code: name, deprecated, ...entry }) => [
        name,
        {
            ...entry,
            ...(deprecated && { deprecated }),
            ...(urls && { docsUrl: urls.get(name) }),
        },
    ]));
    return emitFile("client/src/catalog.ts", (use) => [
        emitInterface(generated.CatalogEntry.name, [
            { name: toPropertyName("title"), type: code `string` },
            {
                name: toPropertyName("meaning"),
                type: code `string`,
                docs: toComment("What happened, in a sentence."),
            },
            {
                name: toPropertyName("fix"),
                type: code `string`,
                optional: true,
                docs: toComment("What to do about it."),
            },
            {
                name: toPropertyName("retry"),
                type: code `"never" | "after-fix" | "after-delay" | "after-credentials"`,
                optional: true,
                docs: toComment("Whether the same request may be sent again, and when."),
            },
            {
                name: toPropertyName("resolvedBy"),
                type: code `readonly string[]`,
                docs: toComment("Operations that are the way out."),
            },
            {
                name: toPropertyName("since"),
                type: code `string`,
                optional: true,
                docs: toComment("Date or version in which the code first appeared."),
            },
            { name: toPropertyName("deprecated"), type: code `boolean`, optional: true },
            { name: toPropertyName("docsUrl"), type: code `string`, optional: true, docs: toComment("Its page.") },
        ], toComment("What is known of a code, whatever operation it comes from.")),
        emitInterface(generated.Catalog.name, catalog.map((entry) => ({
            name: toPropertyName(entry.code),
            type: use(generated.CatalogEntry),
            docs: describe(entry),
        })), toComment("All codes.")),
        emitTypeAlias(generated.ErrorCode.name, code `keyof ${use(generated.Catalog)}`, toComment("Any documented code.")),
        emitConst(generated.catalog.name, toLiteral(entries), {
            type: use(generated.Catalog),
            docs: toComment("Meaning, fix, retry advice and page of every code."),
        }),
    ]);
}
