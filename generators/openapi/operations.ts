import { type Follow, type FollowedDocument, followEach, type Placed } from "./follow.js";
import { httpMethods, isRecord } from "./openapi.js";

/** An operation of `paths`. */
export interface FoundOperation extends Placed {
  /** Its operationId; method and path if it has none or shares it with another. Unique. */
  readonly id: string;
  /** In lower case, unless it is one of `additionalOperations`. */
  readonly method: string;
  readonly path: string;
  /** The path item that it belongs to. */
  readonly item: Placed;
}

/** All operations of the paths of a document, in its order; extensions beside the paths are left out. */
export function listOperations({ root, location, follow }: FollowedDocument): readonly FoundOperation[] {
  const items = followEach(root.paths, location.child("paths"), follow).filter(({ key }) =>
    key.startsWith("/"),
  );
  const found = items.flatMap(({ key: path, ...item }) =>
    listItemOperations(item, follow).map(({ method, ...operation }) => ({
      ...operation,
      id: toId(operation.node, method, path),
      method,
      path,
      item,
    })),
  );
  return tellApart(found);
}

/** The operations of a path item with their methods. */
export function listItemOperations(
  { node, location }: Placed,
  follow: Follow,
): readonly (Placed & { readonly method: string })[] {
  const more = followEach(node.additionalOperations, location.child("additionalOperations"), follow);
  const known = httpMethods.flatMap((method: string) => {
    const operation = follow(node[method], location.child(method));
    return operation ? [{ ...operation, method }] : [];
  });
  return [...known, ...more.map(({ key, ...operation }) => ({ ...operation, method: key }))];
}

/** The operations of a path item without references, by method. */
export function entriesOfItem(item: unknown): readonly (readonly [method: string, operation: unknown])[] {
  if (!isRecord(item)) return [];
  const more = isRecord(item.additionalOperations) ? Object.entries(item.additionalOperations) : [];
  return [...httpMethods.map((method) => [method, item[method]] as const), ...more];
}

function toId({ operationId }: Readonly<Record<string, unknown>>, method: string, path: string): string {
  return typeof operationId === "string" ? operationId : toRoute({ method, path });
}

/**
 * If operations share an id, none keeps it, so that ids do not depend on the order of operations. Nor does an
 * operation keep an id that is the method and path of another.
 */
function tellApart(operations: readonly FoundOperation[]): readonly FoundOperation[] {
  const uses = new Map<string, number>();
  for (const { id } of operations) uses.set(id, (uses.get(id) ?? 0) + 1);
  const routes = new Set(operations.map(toRoute));
  return operations.map((one) =>
    uses.get(one.id) === 1 && !routes.has(one.id) ? one : { ...one, id: toRoute(one) },
  );
}

/** Method and path, unique for each operation. */
function toRoute({ method, path }: Pick<FoundOperation, "method" | "path">): string {
  return `${method} ${path}`;
}

/** Whether a list of security requirements asks for credentials; an empty one among them asks for none. */
export function needsCredentials(security: unknown): boolean {
  return Array.isArray(security) && security.some((one) => isRecord(one) && Object.keys(one).length > 0);
}
