import { isRecord } from "../openapi/openapi.js";
import { change, type Rule, toReport } from "./rule.js";

const failing = `openapi: 3.1.0
info: { title: Cards, version: "1" }
x-error-catalog: {}
paths:
  /cards:
    get:
      operationId: list-cards
      responses:
        "200":
          description: The state of the cards.
          content:
            application/json:
              schema:
                type: string
                enum: [active, frozen]
                x-enumDescriptions:
                  active: Payments go through.
                  forzen: Payments are refused.
`;

export const enumDescriptions = {
  id: "errors/enum-descriptions",
  severity: "error",
  meaning: "`x-enumDescriptions` or `x-enum-descriptions` does not describe the values of its `enum`",
  help: "describe each value of `enum` once, under its exact name",
  why: "Tools look up a description by the value. No tool shows a description under another name, and the value that it was meant for has none.",
  failing,
  fixed: change(failing, "forzen", "frozen"),
  visitor: () => ({
    Schema(schema, context) {
      const { enum: values, "x-enumDescriptions": byName, "x-enum-descriptions": inOrder } = schema;
      if (!Array.isArray(values)) return;
      const report = toReport(context);
      const { location } = context;
      if (isRecord(byName)) {
        const names = values.map(String);
        for (const name of Object.keys(byName)) {
          const at = location.child(["x-enumDescriptions", name]).key();
          if (!names.includes(name))
            report(`\`${name}\` is described, but is not a value of the \`enum\``, at);
        }
        for (const [index, name] of names.entries()) {
          if (!(name in byName))
            report(`the value \`${name}\` is not described`, location.child(["enum", index]));
        }
      }
      if (Array.isArray(inOrder) && inOrder.length !== values.length) {
        const at = location.child(["x-enum-descriptions"]).key();
        report(`there are ${inOrder.length} descriptions for ${values.length} values`, at);
      }
    },
  }),
} as const satisfies Rule;
