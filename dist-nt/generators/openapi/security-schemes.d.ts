import { type OpenApiSecurityScheme } from "./openapi.js";
/** How a client carries a security scheme. */
export interface CarriedScheme {
    readonly form: "apiKey" | "basic" | "bearer";
    readonly place: "header" | "query" | "cookie";
    /** Name of the header in lower case, of the parameter, or of the cookie. */
    readonly parameter: string;
    /** OAuth 2: where a client gets tokens by itself. */
    readonly tokenUrls?: {
        readonly clientCredentials?: string;
        readonly refresh?: string;
    };
}
/** How a client carries a security scheme; `undefined` where it cannot. */
export declare function findCarriedScheme(scheme: OpenApiSecurityScheme): CarriedScheme | undefined;
/** Whether the platform answers for a scheme, so that a request carries nothing. */
export declare function needsNoSecret({ type }: OpenApiSecurityScheme): boolean;
