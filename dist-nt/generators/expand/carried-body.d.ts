import { type CodePaths } from "../codes/code-path.js";
import { type FollowedDocument, type Placed } from "../openapi/follow.js";
import { type OpenApiResponse } from "../openapi/openapi.js";
import { type CarriedBody } from "./error-body.js";
/** The body of a response that carries a code; `undefined` where the response has no body with a schema. */
export declare function readCarriedBody({ node: response, location }: Placed<OpenApiResponse>, document: FollowedDocument, codePaths: CodePaths): CarriedBody | undefined;
/** The schema `ErrorBody` of the root document. */
export declare function readDefaultBody(document: FollowedDocument, codePaths: CodePaths): CarriedBody | undefined;
