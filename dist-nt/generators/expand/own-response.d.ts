import type { Placed } from "../openapi/follow.js";
import { type OpenApiResponse } from "../openapi/openapi.js";
import type { FoundOperation } from "../openapi/operations.js";
import { type CarriedBody } from "./error-body.js";
import { type SharedResponse } from "./shared-response.js";
import type { Surroundings } from "./surroundings.js";
/** A response that an operation describes itself, for a status that `x-errors` names too. */
export interface OwnResponse {
    /** As the file of the operation can write it. */
    readonly response: OpenApiResponse;
    /** As it is written, where it is. */
    readonly written: Placed<OpenApiResponse>;
    /** The body that carries a code; absent where the response has none. */
    readonly body?: CarriedBody;
}
/**
 * What an operation says of an error status in `responses`, where no shared response describes that status: under the
 * status itself, else under its range or `default`, as far as there is a body.
 */
export declare function findOwnError(found: FoundOperation, status: string, surroundings: Parameters<typeof findOwnResponse>[2]): OwnResponse | undefined;
/** What an operation says of a status in `responses`; `undefined` where that is no more than a shared response. */
export declare function findOwnResponse({ node: operation, location }: FoundOperation, status: string, { codePaths, follow, readBody, shared }: Pick<Surroundings, "codePaths" | "follow" | "readBody" | "shared">): OwnResponse | undefined;
/** The response that is made of codes, with what else the operation says: other media types, and examples. */
export declare function keepOwnContent(made: OpenApiResponse, { response: { content: own } }: OwnResponse, codePath: readonly string[]): OpenApiResponse;
/** The headers of both, those of the operation first. */
export declare function mergeHeaders(own: OwnResponse | undefined, shared: SharedResponse | undefined): OpenApiResponse["headers"];
