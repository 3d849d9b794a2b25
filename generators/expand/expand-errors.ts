import type { Location, Oas3Preprocessor, UserContext } from "@redocly/openapi-core";
import { isRecord } from "../document/openapi.js";
import { expandOperation, type FoundOperation } from "./expand-operation.js";
import { expandShared } from "./expand-shared.js";
import type { CodeOrigins } from "./origins.js";
import { type ExpansionSettings, readSurroundings } from "./surroundings.js";

/**
 * A Redocly preprocessor that turns `x-errors` into plain OpenAPI: for each operation and status a
 * named schema of its codes, a named body, a response with one example a code, and references to the
 * shared responses. The shorthand itself stays in place until the decorator `strip` takes it out.
 */
export function createExpansion(settings: ExpansionSettings): ReturnType<Oas3Preprocessor> {
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
      rememberOrigins(schema, location, settings.origins);
    },
    Root: {
      leave(root: unknown, context: UserContext) {
        if (isRecord(root)) expandDocument(root, found, context, settings);
      },
    },
  } as ReturnType<Oas3Preprocessor>;
}

function expandDocument(
  root: Record<string, unknown>,
  found: readonly FoundOperation[],
  context: UserContext,
  settings: ExpansionSettings,
): void {
  const surroundings = readSurroundings(root, context, settings);
  for (const operation of found) expandOperation(operation, surroundings);
  for (const shared of surroundings.shared) expandShared(shared, surroundings);
}

/** Codes that a document lists by itself, as `enum` or `const`, stand where the schema does. */
function rememberOrigins(schema: unknown, location: Location, origins: CodeOrigins): void {
  if (!isRecord(schema)) return;
  const { enum: values } = schema;
  if (Array.isArray(values)) {
    origins.set(schema, (code) => {
      const at = location.child(["enum", String(values.indexOf(code))]);
      return { code: at, meaning: at };
    });
  } else if ("const" in schema) {
    const at = location.child(["const"]);
    origins.set(schema, () => ({ code: at, meaning: at }));
  }
}
