/** Methods that openapi-typescript has types for, under the path. */
const typedMethods = [
    ...["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"],
];
/**
 * Where the types of an operation are in `paths` of `schema.ts`: under its path, else under method and path, as a
 * `post` (OpenAPI 3.2 has methods that openapi-typescript does not know).
 */
export function toTypePlace(path, method) {
    return typedMethods.includes(method)
        ? { key: path, field: method.toLowerCase() }
        : { key: `${method} ${path}`, field: "post" };
}
