import type { GlobalContext, OpenAPI3, SchemaObject } from "openapi-typescript";
import type ts from "typescript";
import { requirePackage, requireWithStandIns } from "../io/require-package.js";
import type { Find } from "../memory/lookups.js";
import type { OpenApiDocument } from "../openapi/openapi.js";
import { type Compiler, toOwnType } from "./own-types.js";
import { compilerStandIn } from "./syntax/compiler-stand-in.js";
import * as referenceParts from "./syntax/reference-parts.js";
import type { View } from "./view/create-view.js";

/**
 * The transforms of openapi-typescript, which is in maintenance mode; no other module knows it. They are called as
 * they are: its own loading would lint and bundle once more a document that was checked before, and read
 * `redocly.yaml` of the working folder.
 */
export interface Transforms {
  /**
   * @param resolve finds what a reference leads to; in the document of the view by default
   * @throws {Error} on something in the document that they do not expect
   */
  readonly declare: (view: View, resolve?: Find) => readonly ts.Node[];
  /** Finds what references of a document lead to. */
  readonly createResolve: (document: OpenApiDocument) => Find;
  readonly print: (declarations: readonly ts.Node[]) => string;
}

type OpenapiTypescript = typeof import("openapi-typescript");

/** Its parts: the whole loads a second engine that reads documents. */
const parts = {
  root: "openapi-typescript/dist/transform/index.cjs",
  schema: "openapi-typescript/dist/transform/schema-object.cjs",
  printing: "openapi-typescript/dist/lib/ts.cjs",
  references: "openapi-typescript/dist/lib/utils.cjs",
};

/** The transforms over the small tree and the printer of `syntax/`, which are there in no time (decision 51). */
export function loadTransforms(): Transforms {
  const standIns = {
    typescript: compilerStandIn,
    "@redocly/openapi-core/lib/ref-utils.js": referenceParts,
  };
  // It has less than the type says, and throws when it is asked for the rest.
  const compiler = compilerStandIn as unknown as Compiler;
  return requireWithStandIns(parts.root, standIns, () => readTransforms(compiler));
}

/** The transforms over TypeScript itself, for what `syntax/` does not know. */
export function loadTransformsOverCompiler(): Transforms & { readonly compiler: typeof ts } {
  const compiler = requirePackage("typescript") as typeof ts;
  return { ...readTransforms(compiler), compiler };
}

function readTransforms(compiler: Compiler): Transforms {
  const transformSchema = requirePackage(parts.root) as OpenapiTypescript["transformSchema"];
  const { default: transformSchemaObject } = requirePackage(parts.schema) as {
    readonly default: OpenapiTypescript["transformSchemaObject"];
  };
  const { astToString } = requirePackage(parts.printing) as OpenapiTypescript;
  const { resolveRef } = requirePackage(parts.references) as OpenapiTypescript;
  const createResolve = (document: OpenApiDocument) =>
    resolveOnce((reference) => resolveRef(document as never, reference, { silent: true }));
  return {
    createResolve,
    declare: ({ document, aliases }, resolve = createResolve(document)) => {
      const schema = document as unknown as OpenAPI3;
      const context = createContext(resolve, compiler);
      const declarations = transformSchema(schema, context);
      const aliased = [...aliases.values()].map(({ alias, schema }) => {
        const type = transformSchemaObject(schema as SchemaObject, { path: "", ctx: context });
        return compiler.factory.createTypeAliasDeclaration(undefined, alias, undefined, type);
      });
      return [...declarations, ...aliased];
    },
    print: (declarations) => astToString([...declarations]),
  };
}

/** Most references are there many times. */
function resolveOnce(resolve: Find): Find {
  const known = new Map<string, unknown>();
  return (reference) => {
    if (!known.has(reference)) known.set(reference, resolve(reference));
    return known.get(reference);
  };
}

/** Its options. `redoc` is left out: the transforms do not read it. */
function createContext(resolve: Find, compiler: Compiler): GlobalContext {
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
    transform: (schema: unknown) => toOwnType(schema, compiler),
    transformProperty: undefined,
    makePathsEnum: false,
    generatePathParams: false,
    readWriteMarkers: false,
    resolve,
  };
  return context as unknown as GlobalContext;
}
