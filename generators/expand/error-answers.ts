import type { UserContext } from "@redocly/openapi-core";
import type { ErrorBodySchema } from "../codes/find-code-places.js";
import { isErrorStatus, toStatusKey } from "../openapi/http-status.js";
import { isRecord, type OpenApiSchema } from "../openapi/openapi.js";
import type { FoundOperation } from "./expand-operation.js";

/**
 * The JSON bodies of all error answers before expansion, each schema once: those of the operations, and
 * those that `x-errors` is going to be expanded with.
 *
 * @param context that of the root of a document
 */
export function collectErrorBodies(
  root: Readonly<Record<string, unknown>>,
  operations: readonly FoundOperation[],
  { location, resolve }: Pick<UserContext, "location" | "resolve">,
): readonly ErrorBodySchema[] {
  const file = location.source.absoluteRef;
  const answers = operations.flatMap(({ operation, location: at }) =>
    Object.entries(isRecord(operation.responses) ? operation.responses : {})
      .filter(([status]) => isErrorStatus(toStatusKey(status)))
      .map(([, value]) => ({ value, file: at.source.absoluteRef })),
  );
  const bodies = [...answers, ...listShared(root, file, resolve)].flatMap((answer) =>
    listBodies(answer, resolve),
  );
  return countUses([...bodies, ...listDefaultBody(root, operations, file)], resolve);
}

/** Something of the document, and the file that references in it start from. */
interface Filed {
  readonly value: unknown;
  readonly file: string;
}

interface Body {
  readonly schema: OpenApiSchema;
  readonly file: string;
  readonly isProblem: boolean;
}

function listShared(
  { components }: Readonly<Record<string, unknown>>,
  file: string,
  resolve: UserContext["resolve"],
): readonly Filed[] {
  const responses = isRecord(components) && isRecord(components.responses) ? components.responses : {};
  return Object.values(responses).flatMap((value) => {
    const { node } = resolve<object>(value as object, file);
    return isRecord(node) && node["x-error"] !== undefined ? [{ value, file }] : [];
  });
}

/** The schema `ErrorBody`, which carries codes where no shared response does. */
function listDefaultBody(
  { components }: Readonly<Record<string, unknown>>,
  operations: readonly FoundOperation[],
  file: string,
): readonly Body[] {
  const schema =
    isRecord(components) && isRecord(components.schemas) ? components.schemas.ErrorBody : undefined;
  const isUsed = operations.some(({ operation }) => operation["x-errors"] !== undefined);
  return isUsed && isRecord(schema) ? [{ schema, file, isProblem: false }] : [];
}

function listBodies({ value, file }: Filed, resolve: UserContext["resolve"]): readonly Body[] {
  const { node, location } = resolve<object>(value as object, file);
  const from = isRecord(value) && value.$ref !== undefined ? (location?.source.absoluteRef ?? file) : file;
  const content = isRecord(node) && isRecord(node.content) ? node.content : {};
  return Object.entries(content).flatMap(([mediaType, media]) => {
    const json = /^application\/(?:([^;]+)\+)?json\s*(?:;|$)/i.exec(mediaType);
    if (!json || !isRecord(media) || !isRecord(media.schema)) return [];
    return [{ schema: media.schema, file: from, isProblem: json[1]?.toLowerCase() === "problem" }];
  });
}

function countUses(bodies: readonly Body[], resolve: UserContext["resolve"]): readonly ErrorBodySchema[] {
  const bySchema = new Map<object, ErrorBodySchema>();
  for (const body of bodies) {
    const { node } = resolve<object>(body.schema, body.file);
    if (!isRecord(node)) continue;
    bySchema.set(node, { ...body, uses: (bySchema.get(node)?.uses ?? 0) + 1 });
  }
  return [...bySchema.values()];
}
