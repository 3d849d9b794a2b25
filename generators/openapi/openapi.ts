/** The parts of an OpenAPI document that the toolchain reads, in the raw shapes of the specification. */

export interface OpenApiDocument {
  readonly openapi: string;
  /** What the document is called by references; since OpenAPI 3.2. */
  readonly $self?: string;
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly description?: string;
    readonly contact?: { readonly name?: string; readonly url?: string; readonly email?: string };
  };
  readonly servers?: readonly OpenApiServer[];
  readonly security?: readonly OpenApiSecurityRequirement[];
  readonly tags?: readonly {
    readonly name: string;
    readonly description?: string;
    readonly summary?: string;
    readonly parent?: string;
    readonly "x-displayName"?: string;
  }[];
  readonly paths?: Readonly<Record<string, OpenApiPathItem>>;
  readonly webhooks?: Readonly<Record<string, OpenApiPathItem>>;
  readonly components?: OpenApiComponents;
  readonly "x-error-catalog"?: Readonly<Record<string, OpenApiCatalogEntry>>;
}

export interface OpenApiComponents {
  readonly schemas?: Readonly<Record<string, OpenApiSchema>>;
  readonly responses?: Readonly<Record<string, OpenApiReferenceOr<OpenApiResponse>>>;
  readonly securitySchemes?: Readonly<Record<string, OpenApiReferenceOr<OpenApiSecurityScheme>>>;
  readonly pathItems?: Readonly<Record<string, OpenApiPathItem>>;
}

export interface OpenApiReference {
  readonly $ref: string;
}

export type OpenApiReferenceOr<T> = T | OpenApiReference;

export interface OpenApiServer {
  readonly url: string;
  readonly name?: unknown;
  readonly description?: string;
  readonly variables?: Readonly<
    Record<
      string,
      { readonly default: string; readonly enum?: readonly unknown[]; readonly description?: unknown }
    >
  >;
}

export type OpenApiSecurityRequirement = Readonly<Record<string, readonly string[]>>;

export interface OpenApiSecurityScheme {
  readonly type: string;
  readonly name?: string;
  readonly in?: string;
  readonly scheme?: string;
  readonly flows?: unknown;
  readonly description?: string;
  readonly "x-session"?: OpenApiSession;
}

/** `x-session` of a bearer scheme: the operations and the properties that its tokens come from. */
export interface OpenApiSession {
  readonly begin?: string;
  readonly complete: string;
  readonly renew: string;
  readonly end?: string;
  readonly accessToken: string;
  readonly refreshToken: string;
}

export type OpenApiPathItem = Readonly<Record<string, unknown>>;

export interface OpenApiOperation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly deprecated?: boolean;
  readonly parameters?: readonly OpenApiReferenceOr<OpenApiParameter>[];
  readonly requestBody?: OpenApiReferenceOr<OpenApiRequestBody>;
  readonly responses?: Readonly<Record<string, OpenApiReferenceOr<OpenApiResponse>>>;
  readonly callbacks?: Readonly<Record<string, unknown>>;
  readonly servers?: readonly OpenApiServer[];
  readonly security?: readonly OpenApiSecurityRequirement[];
  readonly "x-openapi-errors"?: Readonly<Record<string, unknown>>;
  readonly "x-replay"?: unknown;
  readonly "x-deviations"?: readonly { readonly status: string; readonly reason: string }[];
  readonly "x-replaced-by"?: readonly string[];
}

export interface OpenApiParameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly style?: unknown;
  readonly explode?: unknown;
  readonly allowReserved?: unknown;
  readonly schema?: OpenApiReferenceOr<OpenApiSchema>;
  readonly content?: Readonly<Record<string, OpenApiMediaType>>;
}

export interface OpenApiRequestBody {
  readonly required?: boolean;
  readonly content?: Readonly<Record<string, OpenApiMediaType>>;
}

export interface OpenApiResponse {
  readonly description?: string;
  readonly summary?: string;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Readonly<Record<string, OpenApiMediaType>>;
  readonly "x-error"?: OpenApiErrorNorm;
}

export interface OpenApiMediaType {
  readonly schema?: OpenApiSchema;
  /** Of each item of a sequence, such as an event; since OpenAPI 3.2. */
  readonly itemSchema?: OpenApiSchema;
  /** By the names of properties. */
  readonly encoding?: Readonly<Record<string, OpenApiEncoding>>;
  readonly example?: unknown;
  readonly examples?: Readonly<
    Record<string, OpenApiReferenceOr<{ readonly summary?: string; readonly value?: unknown }>>
  >;
}

export interface OpenApiEncoding {
  readonly contentType?: unknown;
  readonly headers?: unknown;
  readonly style?: unknown;
  readonly explode?: unknown;
  readonly allowReserved?: unknown;
}

export interface OpenApiSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly contentMediaType?: string;
  readonly contentEncoding?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly allOf?: readonly OpenApiSchema[];
  readonly oneOf?: readonly OpenApiSchema[];
  readonly anyOf?: readonly OpenApiSchema[];
  readonly items?: OpenApiSchema;
  readonly properties?: Readonly<Record<string, OpenApiSchema>>;
  readonly additionalProperties?: OpenApiSchema | boolean;
  readonly required?: readonly string[];
  readonly description?: string;
  readonly discriminator?: OpenApiDiscriminator;
  readonly "x-extensible-enum"?: readonly unknown[];
  readonly "x-enumDescriptions"?: Readonly<Record<string, string>>;
  readonly "x-enum-descriptions"?: readonly string[];
  readonly "x-error-catalog"?: Readonly<Record<string, OpenApiCodeDetails>>;
}

/** What a schema says of a code that it lists, beside its meaning. */
export interface OpenApiCodeDetails extends Partial<OpenApiCatalogEntry> {
  readonly trigger?: unknown;
}

/** Which schema describes an object, by a property of it. */
export interface OpenApiDiscriminator {
  readonly propertyName: string;
  /** Schemas by value of the property: a name of `components`, or a reference. */
  readonly mapping?: Readonly<Record<string, string>>;
}

/** `x-error` of a shared response. */
export interface OpenApiErrorNorm {
  readonly status: string;
  /** Follows from the status; what else it may say is refused. */
  readonly kind?: string;
  readonly title?: string;
  /** The code that says no more than the status does, such as `FORBIDDEN`. */
  readonly code?: string;
  readonly retry?: string;
  readonly scope?: "every-operation" | "secured-operations" | "listed";
  readonly troubleshooting?: readonly string[];
  readonly guide?: string;
}

/** An entry of `x-error-catalog`. */
export interface OpenApiCatalogEntry {
  readonly title?: string;
  readonly meaning: string;
  readonly fix?: string;
  readonly retry?: string;
  readonly resolvedBy?: readonly string[];
  readonly since?: string;
  readonly deprecated?: boolean;
}

/**
 * HTTP methods that are fields of a path item, in the order in which the specification lists them. OpenAPI 3.2 has
 * further ones under `additionalOperations`.
 */
export const httpMethods = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
  "query",
] as const;

/** Whether a value is a Reference Object. */
export function isReference(value: unknown): value is OpenApiReference {
  return isRecord(value) && typeof value.$ref === "string";
}

/** Whether a value is an object with string keys. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
