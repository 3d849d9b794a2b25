import type { CodeOrigin } from "../codes/code-origin.js";
import type { OpenApiResponse, OpenApiSchema } from "../openapi/openapi.js";
import type { Trigger } from "../openapi/trigger.js";
import type { CarriedBody } from "./error-body.js";
import type { MakeSample } from "./sample-body.js";
/** A code with its full description, from its operation or from the catalog. */
export interface DescribedCode {
    readonly code: string;
    readonly meaning: string;
    readonly title: string;
    /** What the operation describes differently from the catalog, or alone. */
    readonly override: {
        readonly fix?: string;
        readonly retry?: string;
        readonly trigger?: Trigger;
    };
    readonly origin: CodeOrigin;
}
/** The title of a code: that of the catalog if it is text, else the code itself. */
export declare function toTitle(title: unknown, code: string): string;
/** What a response with codes is made from. */
export interface CodedResponseParts {
    /** Names the schemas: `CreateCardForbidden`. */
    readonly name: string;
    /** The owner of the response, for descriptions: `` `create-card` ``. */
    readonly owner: string;
    readonly status: string;
    readonly codes: readonly DescribedCode[];
    readonly description: string;
    readonly headers: OpenApiResponse["headers"];
    readonly body: CarriedBody;
    /** The code that says no more than its status, such as `FORBIDDEN`. */
    readonly genericCode: string | undefined;
    /** Property names that lead from the body to the code: `["errorCode"]`. */
    readonly codePath: readonly string[];
    /** How the file of the response references a schema of the root document. */
    readonly referenceSchema: (name: string) => string;
    readonly makeSample: MakeSample;
}
/** What the expansion adds: two named schemas for the root document, and the response that uses them. */
export interface CodedResponse {
    readonly codeSchemaName: string;
    readonly codeSchema: OpenApiSchema;
    readonly bodySchemaName: string;
    readonly bodySchema: OpenApiSchema;
    readonly response: OpenApiResponse;
}
/** Expands the codes of one status into plain OpenAPI. */
export declare function buildCodedResponse(parts: CodedResponseParts): CodedResponse;
/** A schema that lists codes with their meanings. */
export declare function buildCodeSchema({ owner, status, codes, body, }: Pick<CodedResponseParts, "owner" | "status" | "codes" | "body">): OpenApiSchema;
/** A code as the body has it: text, or a whole number. */
export declare function toCodeValue(code: string, { hasNumericCode }: CarriedBody): string | number;
/** A schema for the value at a path, required unless the body makes it optional. */
export declare function narrowAlong(path: readonly string[], target: OpenApiSchema, requiredOfBody: readonly string[]): OpenApiSchema;
