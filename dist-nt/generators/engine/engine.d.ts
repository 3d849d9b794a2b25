import type * as Redocly from "@redocly/openapi-core";
type Engine = typeof Redocly;
/** YAML as the engine reads and writes it; `yaml.ts` is what the toolchain uses. */
export declare const engineYaml: Engine;
/** The parser beneath it. */
export declare const yamlParser: {
    readonly CORE_SCHEMA: {
        readonly withTags: (...tags: readonly unknown[]) => unknown;
    };
    readonly mergeTag: unknown;
};
export declare const BaseResolver: typeof Redocly.BaseResolver, ResolveError: typeof Redocly.ResolveError, Source: typeof Redocly.Source, resolveDocument: typeof Redocly.resolveDocument;
export declare const YamlParseError: typeof Redocly.YamlParseError;
export declare const detectSpec: typeof Redocly.detectSpec;
export declare const getTypes: typeof Redocly.getTypes;
export declare const normalizeTypes: typeof Redocly.normalizeTypes, SpecExtension: Redocly.NormalizedNodeType;
export declare const normalizeVisitors: typeof Redocly.normalizeVisitors;
export declare const walkInEngine: typeof Redocly.walkDocument;
/** The parts of a pointer; the engine reads over empty names, and decodes what is written as in a URI. */
export declare const parseEnginePointer: (pointer: string) => readonly string[], EngineLocation: typeof Redocly.Location;
export type EngineLocation = Redocly.Location;
export declare const getCodeframe: typeof Redocly.getCodeframe, getLineColLocation: typeof Redocly.getLineColLocation;
export type BaseResolver = Redocly.BaseResolver;
export type ResolveError = Redocly.ResolveError;
export type Source = Redocly.Source;
export type YamlParseError = Redocly.YamlParseError;
type Visitor = Record<string, unknown>;
/** The engine's rule `struct`, which checks a document against the specification. */
export declare const createStructRule: () => Visitor;
/** The visitor with which the engine makes one document of several files. */
export declare const makeBundleVisitor: (options: {
    readonly version: "oas3";
    readonly rootDocument: Redocly.Document;
    readonly resolvedRefMap: Redocly.ResolvedRefMap;
}) => Visitor;
export {};
