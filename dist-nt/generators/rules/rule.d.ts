import type { LocationObject, ResolveResult, UserContext } from "@redocly/openapi-core";
import type { DocumentFacts } from "../facts/document-facts.js";
import type { OpenApiReference, OpenApiSchema } from "../openapi/openapi.js";
/**
 * A complete document: its text, or the text of each file by path, `openapi.yaml` being the root. Files named
 * `*.overlay.yaml` are its overlays.
 */
export type ExampleDocument = string | Readonly<Record<string, string>>;
/** What a rule is called with at a node. */
export type Visit<T> = (node: T, context: UserContext) => void;
/** What a rule is called with at a `$ref`. */
export type VisitReference = (node: OpenApiReference, context: UserContext, resolved: ResolveResult<object>) => void;
type Node = Readonly<Record<string, unknown>>;
/** The parts of a Redocly visitor that our rules use. */
export interface RuleVisitor {
    /** Called at every node, before anything else. */
    readonly any?: Visit<unknown>;
    readonly Root?: Visit<Node> | {
        readonly enter?: Visit<Node>;
        readonly leave?: Visit<Node>;
    };
    readonly Schema?: Visit<OpenApiSchema & Node>;
    readonly Server?: Visit<Node>;
    readonly Parameter?: Visit<Node>;
    readonly SecurityScheme?: Visit<Node>;
    readonly HeadersMap?: Visit<Node>;
    readonly MediaTypesMap?: Visit<Node>;
    readonly Paths?: Visit<Node>;
    readonly ref?: {
        readonly leave: VisitReference;
    };
}
/** What a rule can use besides the node that it visits. */
export interface RuleTools {
    /** The facts of the document, read once for all rules; `context` is that of the root. */
    readonly readFacts: (root: Node, context: UserContext) => DocumentFacts;
}
/** A rule: what it checks, why, and how to fix what it reports. */
export interface Rule {
    /** Never changes: people have it in their configuration. */
    readonly id: `${"document" | "errors" | "overlay"}/${string}`;
    /** In the preset `errors/recommended`, and in `openapi-errors generate` unless `redocly.yaml` says otherwise. */
    readonly severity: "error" | "warn";
    /** What it means when the rule reports, in a line. */
    readonly meaning: string;
    /** What to do about it, in a line. */
    readonly help: string;
    /** A short paragraph. */
    readonly why: string;
    /** The smallest document that this rule, and no other, reports. */
    readonly failing: ExampleDocument;
    /** The same document, put right. */
    readonly fixed: ExampleDocument;
    /** Absent where the reader or the expansion reports it. */
    readonly visitor?: (tools: RuleTools) => RuleVisitor;
}
/** A visitor that only checks the facts of the whole document. */
export declare function onDocument(check: (facts: DocumentFacts, report: Report) => void): NonNullable<Rule["visitor"]>;
/** Reports a sentence at a place. */
export type Report = (message: string, at: LocationObject, more?: ReportDetails) => void;
/** What a report can have besides. */
export interface ReportDetails {
    /** A related place. */
    readonly note?: LocationObject;
    /** What is there; the first one of two, if absent. */
    readonly noteMessage?: string;
    /** What to do in this very case, instead of the help of the rule. */
    readonly help?: string | undefined;
}
/** The report of a context, as our rules call it. */
export declare function toReport({ report }: UserContext): Report;
/** A document with one passage replaced: makes the fixed example from the failing one. */
export declare function change(document: string, passage: string, replacement: string): string;
export {};
