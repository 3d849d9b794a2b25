import type { Oas3Decorator } from "@redocly/openapi-core";

/** Removes `x-errors`, except for exemptions from shared responses, which plain OpenAPI cannot express. */
export const createStripping = (): ReturnType<Oas3Decorator> => ({
  Operation: {
    leave(node) {
      const operation = node as unknown as Record<string, unknown>;
      const written = Object.entries(operation["x-errors"] ?? {});
      const exempt = written.filter(([, codes]) => codes === false);
      if (exempt.length > 0) operation["x-errors"] = Object.fromEntries(exempt);
      else delete operation["x-errors"];
    },
  },
});
