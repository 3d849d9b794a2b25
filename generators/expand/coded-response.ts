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
  readonly override: { readonly fix?: string; readonly retry?: string; readonly trigger?: Trigger };
  readonly origin: CodeOrigin;
}

/** The title of a code: that of the catalog if it is text, else the code itself. */
export function toTitle(title: unknown, code: string): string {
  return typeof title === "string" ? title : code;
}

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
export function buildCodedResponse(parts: CodedResponseParts): CodedResponse {
  const codeSchemaName = `${parts.name}Code`;
  return {
    codeSchemaName,
    codeSchema: buildCodeSchema(parts),
    bodySchemaName: parts.name,
    bodySchema: buildBodySchema(parts, codeSchemaName),
    response: buildResponse(parts),
  };
}

/** A schema that lists codes with their meanings. */
export function buildCodeSchema({
  owner,
  status,
  codes,
  body,
}: Pick<CodedResponseParts, "owner" | "status" | "codes" | "body">): OpenApiSchema {
  const overrides = codes.filter(({ override }) => Object.keys(override).length > 0);
  return {
    type: body.hasNumericCode ? "integer" : "string",
    description: `Codes of ${owner} with status ${status}.`,
    enum: codes.map(({ code }) => toCodeValue(code, body)),
    "x-enumDescriptions": Object.fromEntries(codes.map(({ code, meaning }) => [code, meaning])),
    "x-enum-descriptions": codes.map(({ meaning }) => meaning),
    ...(overrides.length > 0 && {
      "x-error-catalog": Object.fromEntries(overrides.map(({ code, override }) => [code, override])),
    }),
  };
}

function buildBodySchema(parts: CodedResponseParts, codeSchemaName: string): OpenApiSchema {
  const { owner, status, codePath, body } = parts;
  const narrowed = narrowAlong(codePath, { $ref: `#/components/schemas/${codeSchemaName}` }, body.required);
  const repeatsStatus = body.statusProperty !== undefined && /^\d+$/.test(status);
  return {
    description: `Body of ${owner} with status ${status}.`,
    allOf: [
      // A schema that is written in place is one of its own in each body.
      structuredClone(body.schema),
      repeatsStatus ? withProperty(narrowed, body.statusProperty, Number(status)) : narrowed,
    ],
  };
}

/** A code as the body has it: text, or a whole number. */
export function toCodeValue(code: string, { hasNumericCode }: CarriedBody): string | number {
  return hasNumericCode ? Number(code) : code;
}

/** A schema for the value at a path, required unless the body makes it optional. */
export function narrowAlong(
  path: readonly string[],
  target: OpenApiSchema,
  requiredOfBody: readonly string[],
): OpenApiSchema {
  return path.reduceRight<OpenApiSchema>((schema, name, depth) => {
    if (/^\d+$/.test(name)) return { type: "array", items: schema };
    const isRequired = depth > 0 || requiredOfBody.includes(name);
    return { type: "object", ...(isRequired && { required: [name] }), properties: { [name]: schema } };
  }, target);
}

function withProperty(schema: OpenApiSchema, name: string, value: number): OpenApiSchema {
  return {
    ...schema,
    required: [name, ...(schema.required ?? [])],
    properties: { [name]: { type: "integer", enum: [value] }, ...schema.properties },
  };
}

function buildResponse(parts: CodedResponseParts): OpenApiResponse {
  const { name, status, codes, codePath, description, headers, body, genericCode, referenceSchema } = parts;
  const examples = codes.map(({ code, title, meaning }) => {
    const said = { code: toCodeValue(code, body), codePath, meaning, status };
    return [
      code,
      { summary: title, value: parts.makeSample(body, { ...said, isExample: code === genericCode }) },
    ];
  });
  const media = { schema: { $ref: referenceSchema(name) }, examples: Object.fromEntries(examples) };
  return { description, ...(headers && { headers }), content: { [body.mediaType]: media } };
}
