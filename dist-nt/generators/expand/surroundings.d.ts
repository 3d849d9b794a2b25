import type { LocationObject, UserContext } from "@redocly/openapi-core";
import type { FailurePlace } from "../codes/body-parts.js";
import type { CodeOrigins } from "../codes/code-origin.js";
import type { CodePaths } from "../codes/code-path.js";
import { type Follow, type FollowedDocument, type Placed } from "../openapi/follow.js";
import { type OpenApiCatalogEntry, type OpenApiResponse, type OpenApiSchema } from "../openapi/openapi.js";
import type { FoundOperation } from "../openapi/operations.js";
import { type Place } from "../openapi/place.js";
import type { BodySamples } from "../samples/body-samples.js";
import type { CarriedBody } from "./error-body.js";
import { type SharedResponse } from "./shared-response.js";
/** The settings of an expansion. */
export interface ExpansionSettings {
    /** The places of the codes of the API. */
    readonly codePaths: CodePaths;
    /** The places where successes of the API refuse. */
    readonly failurePlaces: readonly FailurePlace[];
    /** Filled by the expansion. */
    readonly origins: CodeOrigins;
    /** The places of the texts for people. */
    readonly messagePaths: CodePaths;
    readonly samples: BodySamples;
}
/** The rules that the expansion itself reports. */
export type ExpansionRule = "errors/code-not-in-body" | "errors/code-without-meaning" | "errors/invalid-extension" | "errors/name-taken" | "errors/no-error-body" | "errors/response-described-twice" | "errors/unknown-code-in-example" | "errors/unknown-status";
/** What the expansion of every operation needs: parts of the root document, and functions that write to it. */
export interface Surroundings extends ExpansionSettings {
    readonly security: unknown;
    readonly catalog: ReadonlyMap<string, CatalogItem>;
    /** The codes of the catalog and of the shared bodies by name: URIs by their last parts. */
    readonly codesByName: ReadonlyMap<string, string>;
    readonly shared: readonly SharedResponse[];
    /** The body for a code of a status whose shared response has none: the schema `ErrorBody`. */
    readonly defaultBody: CarriedBody | undefined;
    /** The schema of a body that the document has for codes, to suggest for others. */
    readonly commonSchema: OpenApiSchema | undefined;
    /** The statuses of `x-errors` that nothing describes. */
    readonly missing: ReadonlySet<string>;
    /** Reports a sentence at a place; `help` says what to do in this very case. */
    readonly report: (rule: ExpansionRule, message: string, at: LocationObject, help?: string) => void;
    readonly follow: Follow;
    /** The body that a response has for a code at one of the paths. */
    readonly readBody: (response: Placed<OpenApiResponse>, codePaths: CodePaths) => CarriedBody | undefined;
    /** Adds a schema to the root document; `false` where the name is taken. */
    readonly addSchema: (name: string, schema: OpenApiSchema) => boolean;
    /** How a file references a component of the root document. */
    readonly reference: (fromFile: string, section: "schemas" | "responses", name: string) => string;
}
/** An entry of the catalog, with the place of its meaning. */
export interface CatalogItem {
    readonly entry: OpenApiCatalogEntry;
    readonly meaningAt: Place;
}
/** Reads the parts of the root document that apply to all operations. */
export declare function readSurroundings(document: FollowedDocument & {
    readonly root: Record<string, unknown>;
}, context: UserContext, settings: ExpansionSettings & {
    readonly operations: readonly FoundOperation[];
}): Omit<Surroundings, "missing">;
