import type { GlobalContext, OpenAPI3, SchemaObject } from "openapi-typescript";
import type { TypeAliasDeclaration, TypeNode } from "typescript";
import { escapeInvisible } from "../emit/code.js";
import { type OutputFile, toModuleHead } from "../io/output.js";
import { requirePackage } from "../io/require-package.js";
import { UnusableDocumentError } from "../limits/unusable-document.js";
import { isRecord, type OpenApiDocument } from "../openapi/openapi.js";
import { checkDeclarations } from "./check-declarations.js";
import { createView } from "./view/create-view.js";
import { type Aliases, aliasOf } from "./view/recursion.js";

type OpenapiTypescript = typeof import("openapi-typescript");
const ts = requirePackage("typescript") as typeof import("typescript");
// Its parts: the whole loads a second engine that reads documents.
const transformSchema = requirePackage(
  "openapi-typescript/dist/transform/index.cjs",
) as OpenapiTypescript["transformSchema"];
const { default: transformSchemaObject } = requirePackage(
  "openapi-typescript/dist/transform/schema-object.cjs",
) as { readonly default: OpenapiTypescript["transformSchemaObject"] };
const { astToString } = requirePackage("openapi-typescript/dist/lib/ts.cjs") as OpenapiTypescript;
const { resolveRef } = requirePackage("openapi-typescript/dist/lib/utils.cjs") as OpenapiTypescript;

/**
 * The types of the whole document. The only module that knows openapi-typescript, which is in
 * maintenance mode. Its transforms are called as they are: its own loading would lint and bundle
 * once more a document that was checked before, and read `redocly.yaml` of the working folder.
 */
export function emitSchema(document: OpenApiDocument): OutputFile {
  const { document: view, aliases } = orUnusable(() => createView(document));
  const schema = view as unknown as OpenAPI3;
  const context = {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    defaultNonNullable: false,
    discriminators: { objects: {}, refsHandled: [] },
    emptyObjectsUnknown: true,
    enum: false,
    enumValues: false,
    conditionalEnums: false,
    dedupeEnums: false,
    excludeDeprecated: false,
    exportType: false,
    immutable: false,
    injectFooter: [],
    pathParamsAsTypes: false,
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    rootTypes: false,
    rootTypesNoSchemaPrefix: false,
    rootTypesKeepCasing: false,
    silent: true,
    transform: toOwnType,
    transformProperty: undefined,
    makePathsEnum: false,
    generatePathParams: false,
    readWriteMarkers: false,
    resolve: ($ref: string) => resolveRef(schema, $ref, { silent: true }),
  };
  // `redoc` is left out: the transforms do not read it.
  // In strings the escapes mean the same, in comments they can be read.
  const types = escapeInvisible(mendHelper(printTypes(schema, aliases, context as unknown as GlobalContext)));
  return {
    path: "client/src/schema.ts",
    text: `${toModuleHead(". Edit the document and generate again.")}\n${types}`,
  };
}

function printTypes(schema: OpenAPI3, aliases: Aliases, context: GlobalContext): string {
  const declarations = orUnusable(() => [
    ...transformSchema(schema, context),
    ...[...aliases.values()].map((one) => toDeclaration(one, context)),
  ]);
  checkDeclarations(declarations);
  return orUnusable(() => astToString(declarations));
}

function toDeclaration(
  { alias, schema }: { readonly alias: string; readonly schema: object },
  context: GlobalContext,
): TypeAliasDeclaration {
  const type = transformSchemaObject(schema as SchemaObject, { path: "", ctx: context });
  return ts.factory.createTypeAliasDeclaration(undefined, alias, undefined, type);
}

/** @throws {UnusableDocumentError} where openapi-typescript fails on something that it does not expect */
function orUnusable<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnusableDocumentError(`no types can be made of the document: ${reason.split("\n")[0]}`);
  }
}

/**
 * Its helper for properties that an `allOf` requires refuses those of a schema that may be `null`, or
 * that does not know them; documents have both.
 */
function mendHelper(types: string): string {
  return types.replace(
    "type WithRequired<T, K extends keyof T> = T & {\n    [P in K]-?: T[P];\n};",
    `type WithRequired<T, K extends PropertyKey> = T & {\n    [P in K & keyof NonNullable<T>]-?: Exclude<NonNullable<T>[P], undefined>;\n};`,
  );
}

/**
 * Types that openapi-typescript does not have: files and bytes are `Blob`s rather than strings, as forms take them
 * and responses return them; objects without any property; a reference to a type alias.
 */
function toOwnType(schema: unknown): TypeNode | undefined {
  // A schema may be `true` or `false`.
  if (!isRecord(schema)) return undefined;
  const alias = (schema as { readonly [aliasOf]?: string })[aliasOf];
  if (alias !== undefined) return ts.factory.createTypeReferenceNode(alias);
  if (schema.format === "binary") return ts.factory.createTypeReferenceNode("Blob");
  return isClosedAndEmpty(schema) ? toRecord(ts.SyntaxKind.NeverKeyword) : undefined;
}

/** Whether a schema allows no property at all. */
function isClosedAndEmpty({
  type,
  properties = {},
  additionalProperties,
  ...rest
}: object & Readonly<Record<string, unknown>>) {
  const isComposed = ["allOf", "oneOf", "anyOf", "patternProperties"].some((key) => rest[key] !== undefined);
  const isEmpty = isRecord(properties) && Object.keys(properties).length === 0;
  return type === "object" && additionalProperties === false && isEmpty && !isComposed;
}

function toRecord(value: typeof ts.SyntaxKind.NeverKeyword): TypeNode {
  return ts.factory.createTypeReferenceNode("Record", [
    ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    ts.factory.createKeywordTypeNode(value),
  ]);
}
