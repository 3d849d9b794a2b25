import type { GlobalContext, OpenAPI3 } from "openapi-typescript";
import type { TypeNode } from "typescript";
import { escapeInvisible } from "../emit/code.js";
import { generatedMark, type OutputFile } from "../io/output.js";
import { requirePackage } from "../io/require-package.js";
import { UnusableDocumentError } from "../limits/unusable-document.js";
import { isRecord, type OpenApiDocument } from "../openapi/openapi.js";
import { checkDeclarations } from "./check-declarations.js";
import { nameOperationsOnce } from "./name-operations-once.js";
import { placeNewerParts } from "./place-newer-parts.js";

type OpenapiTypescript = typeof import("openapi-typescript");
const ts = requirePackage("typescript") as typeof import("typescript");
// Its parts: the whole loads a second engine that reads documents.
const transformSchema = requirePackage(
  "openapi-typescript/dist/transform/index.cjs",
) as OpenapiTypescript["transformSchema"];
const { astToString } = requirePackage("openapi-typescript/dist/lib/ts.cjs") as OpenapiTypescript;
const { resolveRef, scanDiscriminators } = requirePackage(
  "openapi-typescript/dist/lib/utils.cjs",
) as OpenapiTypescript;

/**
 * The types of the whole document. The only module that knows openapi-typescript, which is in
 * maintenance mode. Its transforms are called as they are: its own loading would lint and bundle
 * once more a document that was checked before, and read `redocly.yaml` of the working folder.
 */
export function emitSchema(document: OpenApiDocument): OutputFile {
  const options = { silent: true };
  const { schema, discriminators } = orUnusable(() =>
    findDiscriminators(nameOperationsOnce(placeNewerParts(document))),
  );
  const context = {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    defaultNonNullable: true,
    discriminators,
    emptyObjectsUnknown: false,
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
    transform: toBinaryType,
    transformProperty: undefined,
    makePathsEnum: false,
    generatePathParams: false,
    readWriteMarkers: false,
    resolve: ($ref: string) => resolveRef(schema, $ref, options),
  };
  // `redoc` is left out: the transforms do not read it.
  // In strings the escapes mean the same, in comments they can be read.
  const types = escapeInvisible(mendHelper(printTypes(schema, context as unknown as GlobalContext)));
  return {
    path: "client/src/schema.ts",
    text: `// ${generatedMark}. Edit the document and generate again.\n\n${types}`,
  };
}

/** Its discriminators, and the document to go on with: finding them writes into a copy of the schemas. */
function findDiscriminators(document: OpenApiDocument) {
  if (!hasDiscriminator(document))
    return { schema: document as unknown as OpenAPI3, discriminators: { objects: {}, refsHandled: [] } };
  const schema = structuredClone(document) as unknown as OpenAPI3;
  return { schema, discriminators: scanDiscriminators(schema, { silent: true }) };
}

/** Asked first, since of a large document the copy and the search take as long as a third of the types. */
function hasDiscriminator(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return "discriminator" in value || Object.values(value).some(hasDiscriminator);
}

function printTypes(schema: OpenAPI3, context: GlobalContext): string {
  const declarations = orUnusable(() => transformSchema(schema, context));
  checkDeclarations(declarations);
  return orUnusable(() => astToString(declarations));
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
    `type WithRequired<T, K extends PropertyKey> = T & {\n    [P in K & keyof NonNullable<T>]-?: NonNullable<T>[P];\n};`,
  );
}

/** Files and bytes are `Blob`s rather than strings, as forms take them and responses return them. */
function toBinaryType(schema: unknown): TypeNode | undefined {
  // A schema may be `true` or `false`.
  const isBinary = isRecord(schema) && schema.format === "binary";
  return isBinary ? ts.factory.createTypeReferenceNode("Blob") : undefined;
}
