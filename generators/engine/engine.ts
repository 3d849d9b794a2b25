import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type * as Redocly from "@redocly/openapi-core";
import { requirePackage } from "../io/require-package.js";

type Engine = typeof Redocly;

/**
 * The parts of Redocly's engine that reading a document takes. Its entry loads all that the engine can do,
 * which takes four times as long and twice the memory; its version is exact, so that the parts are where
 * they are looked for.
 */
const findEntry = () => pathToFileURL(requirePackage.resolve("@redocly/openapi-core"));

// The build makes an import of each call of these (`scripts/build/see-parts.ts`).

function load(part: string): Promise<unknown> {
  return import(new URL(part, findEntry()).href);
}

function loadDependency(name: string): Promise<unknown> {
  return import(pathToFileURL(createRequire(findEntry()).resolve(name)).href);
}

/** YAML as the engine reads and writes it; `yaml.ts` is what the toolchain uses. */
export const engineYaml = (await load("js-yaml/index.js")) as Engine;
interface YamlSchema {
  readonly withTags: (...tags: readonly unknown[]) => unknown;
}

/** The parser beneath it. */
export const yamlParser = (await loadDependency("js-yaml")) as {
  readonly CORE_SCHEMA: YamlSchema;
  readonly FAILSAFE_SCHEMA: YamlSchema;
  readonly mergeTag: unknown;
};
export const { BaseResolver, ResolveError, Source, resolveDocument } = (await load("resolve.js")) as Engine;
export const { YamlParseError } = (await load("errors/yaml-parse-error.js")) as Engine;
export const { detectSpec } = (await load("detect-spec.js")) as Engine;

type NodeTypes = ReturnType<Engine["getTypes"]>;
const { Oas3Types } = (await load("types/oas3.js")) as { readonly Oas3Types: NodeTypes };
const { Oas3_1Types } = (await load("types/oas3_1.js")) as { readonly Oas3_1Types: NodeTypes };
const { Oas3_2Types } = (await load("types/oas3_2.js")) as { readonly Oas3_2Types: NodeTypes };

/** The nodes of each version. What the engine has for all of them loads those of other languages, AsyncAPI among them. */
export const nodeTypes: Readonly<Partial<Record<Redocly.SpecVersion, NodeTypes>>> = {
  oas3_0: Oas3Types,
  oas3_1: Oas3_1Types,
  oas3_2: Oas3_2Types,
};

export const { normalizeTypes, SpecExtension } = (await load("types/index.js")) as Engine & {
  readonly SpecExtension: Redocly.NormalizedNodeType;
};
export const { normalizeVisitors } = (await load("visitors.js")) as Engine;
export const { walkDocument: walkInEngine } = (await load("walk.js")) as Engine;
/** The parts of a pointer; the engine reads over empty names, and decodes what is written as in a URI. */
export const { parsePointer: parseEnginePointer, Location: EngineLocation } = (await load(
  "ref-utils.js",
)) as {
  readonly parsePointer: (pointer: string) => readonly string[];
  readonly Location: typeof Redocly.Location;
};
export type EngineLocation = Redocly.Location;
export const { getCodeframe, getLineColLocation } = (await load("format/codeframes.js")) as Engine;

// Its classes, as types.
export type BaseResolver = Redocly.BaseResolver;
export type ResolveError = Redocly.ResolveError;
export type Source = Redocly.Source;
export type YamlParseError = Redocly.YamlParseError;

type Visitor = Record<string, unknown>;

/** The engine's rule `struct`, which checks a document against the specification. */
export const { Struct: createStructRule } = (await load("rules/common/struct.js")) as {
  readonly Struct: () => Visitor;
};

/** The visitor with which the engine makes one document of several files. */
export const { makeBundleVisitor } = (await load("bundle/bundle-visitor.js")) as {
  readonly makeBundleVisitor: (options: {
    readonly version: "oas3";
    readonly rootDocument: Redocly.Document;
    readonly resolvedRefMap: Redocly.ResolvedRefMap;
  }) => Visitor;
};
