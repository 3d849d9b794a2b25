import type { Oas3Decorator, Plugin } from "@redocly/openapi-core";
import { createExpansion } from "../expand/expand-errors.js";
import type { CodeOrigins } from "../expand/origins.js";
import { parsePointer } from "../names/pointer.js";
import { resolvedReferences } from "../rules/resolved-references.js";
import { uniqueOperationId } from "../rules/unique-operation-id.js";

/** What the plugin can hand back to the toolchain; a `redocly` command needs none of it. */
export interface PluginSettings {
  /** Filled with the origin of every code that the expansion meets. */
  readonly origins?: CodeOrigins;
}

/**
 * The Redocly plugin `openapi-errors`: the preprocessor `expand` turns `x-errors` into plain OpenAPI,
 * the decorator `strip` takes the shorthand out of a bundle, the rules check what Redocly's own do not.
 */
export function createPlugin({ origins = new WeakMap() }: PluginSettings = {}): Plugin {
  return {
    id: "openapi-errors",
    preprocessors: {
      oas3: {
        expand: ({ code = "/errorCode" }: { readonly code?: string }) =>
          createExpansion({ codePath: parsePointer(code), origins }),
      },
    },
    decorators: { oas3: { strip: stripShorthand } },
    rules: {
      oas3: { "resolved-references": resolvedReferences, "unique-operation-id": uniqueOperationId },
    },
  } as Plugin;
}

const stripShorthand: Oas3Decorator = () => ({
  Operation: {
    leave(operation) {
      delete (operation as unknown as Record<string, unknown>)["x-errors"];
    },
  },
});
