import { requirePackage, requireWithStandIns } from "../io/require-package.js";
import { toOwnType } from "./own-types.js";
import { compilerStandIn } from "./syntax/compiler-stand-in.js";
import * as referenceParts from "./syntax/reference-parts.js";
/** Its parts: the whole loads a second engine that reads documents. */
const parts = {
    root: "openapi-typescript/dist/transform/index.cjs",
    schema: "openapi-typescript/dist/transform/schema-object.cjs",
    printing: "openapi-typescript/dist/lib/ts.cjs",
    references: "openapi-typescript/dist/lib/utils.cjs",
};
/** The transforms over the small tree and the printer of `syntax/`, which are there in no time (decision 51). */
export function loadTransforms() {
    const standIns = {
        typescript: compilerStandIn,
        "@redocly/openapi-core/lib/ref-utils.js": referenceParts,
    };
    // It has less than the type says, and throws when it is asked for the rest.
    const compiler = compilerStandIn;
    return requireWithStandIns(parts.root, standIns, () => readTransforms(compiler));
}
/** The transforms over TypeScript itself, for what `syntax/` does not know. */
export function loadTransformsOverCompiler() {
    const compiler = requirePackage("typescript");
    return { ...readTransforms(compiler), compiler };
}
function readTransforms(compiler) {
    const transformSchema = requirePackage(parts.root);
    const { default: transformSchemaObject } = requirePackage(parts.schema);
    const { astToString } = requirePackage(parts.printing);
    const { resolveRef } = requirePackage(parts.references);
    return {
        declare: ({ document, aliases }) => {
            const schema = document;
            const resolve = (reference) => resolveRef(schema, reference, { silent: true });
            const context = createContext(resolve, compiler);
            const declarations = transformSchema(schema, context);
            const aliased = [...aliases.values()].map(({ alias, schema }) => {
                const type = transformSchemaObject(schema, { path: "", ctx: context });
                return compiler.factory.createTypeAliasDeclaration(undefined, alias, undefined, type);
            });
            return [...declarations, ...aliased];
        },
        print: (declarations) => astToString([...declarations]),
    };
}
/** Its options. `redoc` is left out: the transforms do not read it. */
function createContext(resolve, compiler) {
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
        transform: (schema) => toOwnType(schema, compiler),
        transformProperty: undefined,
        makePathsEnum: false,
        generatePathParams: false,
        readWriteMarkers: false,
        resolve,
    };
    return context;
}
