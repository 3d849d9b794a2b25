import type { Location, Oas3Rule } from "@redocly/openapi-core";

/** `document/duplicate-operation-id`: every operation of `paths` has an `operationId` of its own. */
export const uniqueOperationId: Oas3Rule = () => {
  const seen = new Map<string, Location>();
  return {
    Paths: {
      PathItem: {
        Operation(operation, { report, location }) {
          const { operationId } = operation;
          if (operationId === undefined) return;
          const here = location.child(["operationId"]);
          const first = seen.get(operationId);
          if (first) {
            report({
              ruleId: "document/duplicate-operation-id",
              message: `the operationId \`${operationId}\` is used by another operation too`,
              location: [here, first],
            });
          } else seen.set(operationId, here);
        },
      },
    },
  };
};
