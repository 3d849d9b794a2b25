/**
 * Where the types of an operation are in `paths` of `schema.ts`: under its path, else under method and path, as a
 * `post` (OpenAPI 3.2 has methods that openapi-typescript does not know).
 */
export declare function toTypePlace(path: string, method: string): {
    readonly key: string;
    readonly field: string;
};
