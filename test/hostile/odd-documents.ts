/** A document as an object, with whatever overrides, however wrong they are. */
export function oddDocument(overrides: object = {}): object {
  return {
    openapi: "3.1.0",
    info: { title: "Odd", version: "1" },
    servers: [{ url: "https://api.example.com" }],
    paths: {},
    ...overrides,
  };
}

/** Paths with one operation each. */
export function pathsOf(operations: Readonly<Record<string, object>>): object {
  return Object.fromEntries(
    Object.entries(operations).map(([operationId, operation], index) => [
      `/${index}`,
      { post: { operationId, responses: { "200": { description: "Done." } }, ...operation } },
    ]),
  );
}

const content = { "application/json": { schema: { $ref: "#/components/schemas/ErrorBody" } } };

/** Components with shared responses, by name, each with its `x-error`. */
export function sharedResponses(norms: Readonly<Record<string, object>>): object {
  return {
    schemas: {
      ErrorBody: {
        type: "object",
        required: ["errorCode"],
        properties: { errorCode: { type: "string" } },
      },
    },
    responses: Object.fromEntries(
      Object.entries(norms).map(([name, norm]) => [name, { description: "No.", content, "x-error": norm }]),
    ),
  };
}

/** A catalog with a meaning for each code. */
export function catalogOf(...codes: readonly string[]): object {
  return Object.fromEntries(codes.map((code) => [code, { meaning: `What ${code} means.` }]));
}

/** A response with a JSON body whose `errorCode` has a schema. */
export function answer(errorCode: object): object {
  return {
    description: "No.",
    content: { "application/json": { schema: { type: "object", properties: { errorCode } } } },
  };
}
