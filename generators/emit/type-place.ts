/** Methods that openapi-typescript has types for, under the path. */
const typedMethods: readonly string[] = [
  ...["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"],
];

/**
 * Where the types of an operation are in `paths` of `schema.ts`: under its path, else under method and path, as a
 * `post` (OpenAPI 3.2 has methods that openapi-typescript does not know).
 */
export function toTypePlace(path: string, method: string): { readonly key: string; readonly field: string } {
  return typedMethods.includes(method)
    ? { key: path, field: method.toLowerCase() }
    : { key: `${method} ${path}`, field: "post" };
}

/** The keys of operations that openapi-typescript has no types of by itself, such as `QUERY /cards`. */
export function listUntyped(
  operations: readonly { readonly path: string; readonly method: string }[],
): readonly string[] {
  return operations
    .map(({ path, method }) => toTypePlace(path, method).key)
    .filter((key) => !key.startsWith("/"));
}
