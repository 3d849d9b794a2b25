import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { requirePackage } from "../io/require-package.js";
/**
 * The parts of Redocly's engine that reading a document takes. Its entry loads all that the engine can do,
 * which takes four times as long and twice the memory; its version is exact, so that the parts are where
 * they are looked for.
 */
const entry = pathToFileURL(requirePackage.resolve("@redocly/openapi-core"));
function load(part) {
    return import(new URL(part, entry).href);
}
/** YAML as the engine reads and writes it; `yaml.ts` is what the toolchain uses. */
export const engineYaml = (await load("js-yaml/index.js"));
/** The parser beneath it. */
export const yamlParser = (await import(pathToFileURL(createRequire(entry).resolve("js-yaml")).href));
export const { BaseResolver, ResolveError, Source, resolveDocument } = (await load("resolve.js"));
export const { YamlParseError } = (await load("errors/yaml-parse-error.js"));
export const { detectSpec } = (await load("detect-spec.js"));
export const { getTypes } = (await load("oas-types.js"));
export const { normalizeTypes, SpecExtension } = (await load("types/index.js"));
export const { normalizeVisitors } = (await load("visitors.js"));
export const { walkDocument: walkInEngine } = (await load("walk.js"));
/** The parts of a pointer; the engine reads over empty names, and decodes what is written as in a URI. */
export const { parsePointer: parseEnginePointer, Location: EngineLocation } = (await load("ref-utils.js"));
export const { getCodeframe, getLineColLocation } = (await load("format/codeframes.js"));
/** The engine's rule `struct`, which checks a document against the specification. */
export const { Struct: createStructRule } = (await load("rules/common/struct.js"));
/** The visitor with which the engine makes one document of several files. */
export const { makeBundleVisitor } = (await load("bundle/bundle-visitor.js"));
