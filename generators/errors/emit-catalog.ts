import type { Contract } from "../contract/contract.js";
import { code, toComment, toIdentifier, toLiteral, toPropertyName } from "../emit/code.js";
import { emitConst, emitInterface, emitTypeAlias, printSourceFile } from "../emit/source-file.js";
import type { OutputFile } from "../io/output.js";
import { toSlugs } from "../names/slug.js";
import { describe } from "./emit-errors.js";

/** `catalog.ts`: meaning, fix, retry advice and page of every code; costs nothing unless it is imported. */
export function emitCatalog({ catalog }: Contract, docsUrl: string | undefined): OutputFile {
  const slugs = toSlugs(catalog.map(({ code }) => code));
  const entries = Object.fromEntries(
    catalog.map(({ code: name, deprecated, ...entry }) => [
      name,
      {
        ...entry,
        ...(deprecated && { deprecated }),
        ...(docsUrl !== undefined && { docsUrl: `${docsUrl}/errors/${slugs.get(name)}/` }),
      },
    ]),
  );
  const statements = [
    emitInterface(
      toIdentifier("CatalogEntry"),
      [
        { name: toPropertyName("title"), type: code`string` },
        {
          name: toPropertyName("meaning"),
          type: code`string`,
          docs: toComment("What happened, in a sentence."),
        },
        {
          name: toPropertyName("fix"),
          type: code`string`,
          optional: true,
          docs: toComment("What to do about it."),
        },
        {
          name: toPropertyName("retry"),
          type: code`"never" | "after-fix" | "after-delay" | "after-credentials"`,
          optional: true,
          docs: toComment("Whether the same request may be sent again, and when."),
        },
        {
          name: toPropertyName("resolvedBy"),
          type: code`readonly string[]`,
          docs: toComment("Operations that are the way out."),
        },
        {
          name: toPropertyName("since"),
          type: code`string`,
          optional: true,
          docs: toComment("Date or version in which the code first appeared."),
        },
        { name: toPropertyName("deprecated"), type: code`boolean`, optional: true },
        { name: toPropertyName("docsUrl"), type: code`string`, optional: true, docs: toComment("Its page.") },
      ],
      toComment("What is known of a code, whatever operation it comes from."),
    ),
    emitInterface(
      toIdentifier("Catalog"),
      catalog.map((entry) => ({
        name: toPropertyName(entry.code),
        type: toIdentifier("CatalogEntry"),
        docs: describe(entry),
      })),
      toComment("All codes."),
    ),
    emitTypeAlias(toIdentifier("ErrorCode"), code`keyof Catalog`, toComment("Any documented code.")),
    emitConst(toIdentifier("catalog"), toLiteral(entries), {
      type: toIdentifier("Catalog"),
      docs: toComment("Meaning, fix, retry advice and page of every code."),
    }),
  ];
  return { path: "client/src/catalog.ts", text: printSourceFile(statements) };
}
