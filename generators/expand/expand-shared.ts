import { buildCodedResponse, toTitle } from "./coded-response.js";
import { findCodeIn } from "./error-body.js";
import { formatEntryToAdd } from "./lines-to-add.js";
import { createSampleMaker } from "./sample-body.js";
import type { SharedResponse } from "./shared-response.js";
import type { Surroundings } from "./surroundings.js";

/** Checks the example before the expansion replaces it by one with the generic code. */
function checkExample(
  { norm, location, body }: Pick<Required<SharedResponse>, "norm" | "location" | "body">,
  { report }: Surroundings,
): void {
  const code = findCodeIn(body.example, body.codePath);
  if (code === undefined || code === norm.code) return;
  report(
    "errors/unknown-code-in-example",
    `the example of status ${norm.status} shows \`${code}\`, which is not documented there`,
    location.child(["content", body.mediaType, "example", ...body.codePath]),
  );
}

/**
 * Narrows the body of a shared response to its generic code, so that operations which list no other
 * code can reference it and still document the code that they return.
 */
export function expandShared(
  { name, norm, response, location, body }: SharedResponse,
  surroundings: Surroundings,
): void {
  const { catalog, origins, report, addSchema, reference, samples, messagePaths } = surroundings;
  // A published document has already been expanded.
  if (norm.code === undefined || !body || body.listsCodes) return;
  checkExample({ norm, location, body }, surroundings);
  const at = location.child(["x-error", "code"]);
  const item = catalog.get(norm.code);
  if (!item) {
    const message = `\`${norm.code}\` of the response \`${name}\` has no meaning`;
    report("errors/code-without-meaning", message, at, formatEntryToAdd(norm.code));
    return;
  }
  const origin = { code: at, meaning: item.meaningAt, fromShorthand: true };
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
        title: toTitle(item.entry.title, norm.code),
        override: {},
        origin,
      },
    ],
    description: response.description ?? name,
    headers: response.headers,
    body,
    genericCode: norm.code,
    codePath: body.codePath,
    referenceSchema: (schema) => reference(location.source.absoluteRef, "schemas", schema),
    makeSample: createSampleMaker(samples, messagePaths),
  });
  origins.set(codeSchema, () => origin);
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
