import { buildCodedResponse } from "./coded-response.js";
import type { SharedResponse } from "./shared-response.js";
import type { Surroundings } from "./surroundings.js";

/**
 * Narrows the body of a shared response to its generic code, so that operations which list no other
 * code can share it and still say which code they answer.
 */
export function expandShared(
  { name, norm, response, location, body }: SharedResponse,
  surroundings: Surroundings,
): void {
  const { catalog, codePath, origins, report, addSchema, reference } = surroundings;
  if (norm.code === undefined || !body) return;
  // A published document, expanded before.
  if (body.reference === `#/components/schemas/${name}Body`) return;
  const at = location.child(["x-error", "code"]);
  const item = catalog.get(norm.code);
  if (!item) {
    report("errors/code-without-meaning", `\`${norm.code}\` of the response \`${name}\` has no meaning`, at);
    return;
  }
  const {
    codeSchemaName,
    codeSchema,
    bodySchemaName,
    bodySchema,
    response: expanded,
  } = buildCodedResponse({
    name: `${name}Body`,
    owner: `the response \`${name}\``,
    status: norm.status,
    codes: [
      {
        code: norm.code,
        meaning: item.entry.meaning,
        title: item.entry.title ?? norm.code,
        override: {},
        origin: { code: at, meaning: item.meaningAt },
      },
    ],
    description: response.description ?? name,
    headers: response.headers,
    body,
    genericCode: norm.code,
    codePath,
    referenceSchema: (schema) => reference(location.source.absoluteRef, "schemas", schema),
  });
  origins.set(codeSchema, () => ({ code: at, meaning: item.meaningAt }));
  for (const [schemaName, schema] of [
    [codeSchemaName, codeSchema],
    [bodySchemaName, bodySchema],
  ] as const) {
    if (!addSchema(schemaName, schema)) {
      report(
        "errors/name-taken",
        `the schema name \`${schemaName}\` that the response \`${name}\` needs is taken`,
        at,
      );
    }
  }
  Object.assign(response, { content: expanded.content });
}
