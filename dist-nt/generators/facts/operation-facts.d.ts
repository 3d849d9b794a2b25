import type { FailurePlace } from "../codes/body-parts.js";
import type { CodePaths } from "../codes/code-path.js";
import { type PartSettings } from "../codes/part-settings.js";
import { type FollowedDocument, type Placed } from "../openapi/follow.js";
import { type OpenApiOperation, type OpenApiParameter, type OpenApiRequestBody, type OpenApiResponse } from "../openapi/openapi.js";
import { type FoundOperation } from "../openapi/operations.js";
import type { Place } from "../openapi/place.js";
import type { CodeFact, CodeReader } from "./code-facts.js";
import type { SharedFact } from "./shared-facts.js";
/** An operation of `paths`, expanded. */
export interface OperationFact extends Omit<FoundOperation, "node"> {
    readonly operation: OpenApiOperation & Readonly<Record<string, unknown>>;
    /** Those of the path first. */
    readonly parameters: readonly Placed<OpenApiParameter>[];
    readonly requestBody?: Placed<OpenApiRequestBody>;
    readonly responses: readonly ResponseFact[];
    /** Every code that it lists, in a response or in `x-errors`. */
    readonly codes: ReadonlySet<string>;
    /** Statuses that `x-deviations` names. */
    readonly deviations: ReadonlySet<string>;
    /** Whether it takes credentials. */
    readonly secured: boolean;
    /** Places of parts of its error bodies; those of the API apply where it has none of its own. */
    readonly ownParts: PartSettings;
}
/** A response of an operation. */
export interface ResponseFact {
    /** In upper case where it is a range, such as `4XX`. */
    readonly status: string;
    /** Whether it is an error: by its status, or a success whose body may say that the API refuses. */
    readonly isError: boolean;
    readonly response: OpenApiResponse;
    readonly location: Place;
    /** Where the operation names the status, in `x-errors` or in `responses`. */
    readonly at: Place;
    /** The shared response that it is. */
    readonly shared?: SharedFact;
    /** Whether `x-errors` of the operation lists codes for it. */
    readonly fromShorthand: boolean;
    readonly codes: readonly CodeFact[];
    /** Whether these are the codes of `default`, since its own response describes data alone. */
    readonly describedBy?: "default";
    /** The places in its body where codes are read. */
    readonly codePaths: CodePaths;
}
/** What the reading of operations needs. */
export interface OperationSources extends FollowedDocument {
    /** Places of the codes of the API. */
    readonly codePaths: CodePaths;
    /** Places where successes of the API refuse. */
    readonly failurePlaces: readonly FailurePlace[];
    /** Places of the parts of operations that have others. */
    readonly ofOperations: ReadonlyMap<string, PartSettings>;
    readonly reader: CodeReader;
    readonly shared: readonly SharedFact[];
}
/** The operations of all paths, in the order of the document. */
export declare function readOperationFacts(sources: OperationSources): readonly OperationFact[];
