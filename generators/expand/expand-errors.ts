import type { Location, Oas3Preprocessor, UserContext } from "@redocly/openapi-core";
import { isRecord } from "../openapi/openapi.js";
import { type CodePathsByRoot, defaultCodePath } from "./code-path.js";
import { expandOperation, type FoundOperation, type NamedOperation } from "./expand-operation.js";
import { expandShared } from "./expand-shared.js";
import { findCodePaths } from "./find-code-paths.js";
import type { CodeOrigins } from "./origins.js";
import { nameOperations, nameSchemas } from "./schema-names.js";
import { readSurroundings } from "./surroundings.js";

/** What an expansion hands back beside the document, and what it is told. */
export interface ExpansionRecord {
  /** Filled with the origin of every code that is met. */
  readonly origins: CodeOrigins;
  /** Filled with where the codes of each document sit. */
  readonly codePaths: CodePathsByRoot;
  /** Called where the document has `x-errors`, `x-error` or `x-error-catalog`. */
  readonly onErrorModel?: () => void;
  /** JSON pointers to the code in an error body; what Redocly's configuration says of them if absent. */
  readonly code?: string | readonly string[] | undefined;
}

/**
 * A Redocly preprocessor that turns `x-errors` into plain OpenAPI: for each operation and status a
 * named schema of its codes, a named body, a response with one example a code, and references to the
 * shared responses. The shorthand itself stays in place until the decorator `strip` takes it out.
 */
export function createExpansion(record: ExpansionRecord): ReturnType<Oas3Preprocessor> {
  const found: FoundOperation[] = [];
  return {
    Paths: {
      PathItem: {
        Operation: {
          leave(operation: unknown, { location }: UserContext) {
            if (isRecord(operation)) found.push({ operation, location });
          },
        },
      },
    },
    Schema(schema: unknown, { location }: UserContext) {
      rememberOrigins(schema, location, record.origins);
    },
    Root: {
      leave(root: unknown, context: UserContext) {
        if (isRecord(root)) expandDocument(root, found, context, record);
      },
    },
  } as ReturnType<Oas3Preprocessor>;
}

function expandDocument(
  root: Record<string, unknown>,
  found: readonly FoundOperation[],
  context: UserContext,
  { origins, codePaths, onErrorModel, code }: ExpansionRecord,
): void {
  if (hasErrorModel(root, found, context)) onErrorModel?.();
  const paths = findCodePaths(root, found, context, code);
  codePaths.set(root, paths);
  const surroundings = readSurroundings(root, context, { codePath: paths[0] ?? defaultCodePath, origins });
  for (const operation of nameFound(root, found, context)) expandOperation(operation, surroundings);
  for (const shared of surroundings.shared) expandShared(shared, surroundings);
}

function nameFound(
  { paths }: Readonly<Record<string, unknown>>,
  found: readonly FoundOperation[],
  context: UserContext,
): readonly NamedOperation[] {
  const names = nameOperations(paths, context);
  const nameOf = ({ operation }: FoundOperation) => names.get(operation) ?? "an operation";
  const bases = nameSchemas(found.filter(({ operation }) => operation["x-errors"] !== undefined).map(nameOf));
  return found.map((one) => {
    const name = nameOf(one);
    return { ...one, name, schemaBase: bases.get(name) ?? "" };
  });
}

function hasErrorModel(
  root: Readonly<Record<string, unknown>>,
  found: readonly FoundOperation[],
  { resolve }: UserContext,
): boolean {
  if (root["x-error-catalog"] !== undefined) return true;
  if (found.some(({ operation }) => operation["x-errors"] !== undefined)) return true;
  const responses = isRecord(root.components) ? root.components.responses : undefined;
  return Object.values(isRecord(responses) ? responses : {}).some((response) => {
    const { node } = resolve<object>(response as object);
    return isRecord(node) && node["x-error"] !== undefined;
  });
}

/** Codes that a document lists by itself, as `enum` or `const`, stand where the schema does. */
function rememberOrigins(schema: unknown, location: Location, origins: CodeOrigins): void {
  if (!isRecord(schema)) return;
  const { enum: values } = schema;
  if (Array.isArray(values)) {
    origins.set(schema, (code) => {
      const at = location.child(["enum", String(values.indexOf(code))]);
      return { code: at, meaning: at, fromShorthand: false };
    });
  } else if ("const" in schema) {
    const at = location.child(["const"]);
    origins.set(schema, () => ({ code: at, meaning: at, fromShorthand: false }));
  }
}
