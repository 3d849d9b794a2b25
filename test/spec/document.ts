import { fileURLToPath } from "node:url";
import { readConfig } from "../../generators/config/read-config.js";
import type { Contract } from "../../generators/contract/contract.js";
import { understand } from "../../generators/index.js";
import { followWithin } from "../../generators/openapi/follow-within.js";
import {
  httpMethods,
  type OpenApiDocument,
  type OpenApiOperation,
  type OpenApiResponse,
} from "../../generators/openapi/openapi.js";

/** A schema with every keyword that the facts speak of. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly "x-extensible-enum"?: readonly string[];
  readonly deprecated?: boolean;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly discriminator?: {
    readonly propertyName: string;
    readonly mapping?: Readonly<Record<string, string>>;
  };
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly "x-answers"?: Schema;
  readonly [keyword: string]: unknown;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
  readonly explode?: boolean;
}

/** An operation with the parameters that hold for it, references followed. */
export interface FoundOperation {
  readonly id: string;
  readonly method: string;
  /** Path, or topic of a webhook. */
  readonly path: string;
  readonly operation: OpenApiOperation;
  readonly parameters: readonly Parameter[];
}

/** The document as it is published: expanded, and bundled into one. */
export const { document, contract } = await read();

async function read(): Promise<{ readonly document: OpenApiDocument; readonly contract: Contract }> {
  const [api] = await readConfig(fileURLToPath(new URL("../..", import.meta.url)), "immersve");
  if (!api) throw new Error("the API immersve is not configured");
  const { understood, diagnostics } = await understand(api);
  if (!understood || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics, null, 2));
  return understood;
}

export const operations = listOperations(document.paths ?? {});
export const webhooks = listOperations(
  (document as { readonly webhooks?: OpenApiDocument["paths"] }).webhooks ?? {},
);
export const schemas = (document.components?.schemas ?? {}) as Readonly<Record<string, Schema>>;

function listOperations(items: NonNullable<OpenApiDocument["paths"]>): readonly FoundOperation[] {
  return Object.entries(items).flatMap(([path, item]) =>
    httpMethods.flatMap((method) => {
      const operation = item[method] as OpenApiOperation | undefined;
      if (!operation) return [];
      const parameters = [...((item.parameters as object[]) ?? []), ...(operation.parameters ?? [])];
      return [
        {
          id: operation.operationId ?? "",
          method: method.toUpperCase(),
          path,
          operation,
          parameters: parameters.map((parameter) => follow(parameter as Parameter)),
        },
      ];
    }),
  );
}

/** Follows a `$ref`. Throws where it leads nowhere. */
export function follow<T extends object>(value: T): T {
  const { follow: find, location } = followWithin(document);
  const target = find<T>(value, location)?.node;
  if (!target) throw new Error(`${JSON.stringify(value)} leads nowhere`);
  return target;
}

/** The responses of an operation by status, references followed. */
export function listResponses(operation: OpenApiOperation): readonly (readonly [string, OpenApiResponse])[] {
  return Object.entries(operation.responses ?? {}).map(([status, response]) => [
    status,
    follow(response) as OpenApiResponse,
  ]);
}

/** Last part of a reference: the name of the component. */
export function nameOf(reference: string): string {
  return reference.slice(reference.lastIndexOf("/") + 1);
}
