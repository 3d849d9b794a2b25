import { descriptionKeys } from "../codes/value-texts.js";
import { isRecord } from "../openapi/openapi.js";
import { change, toReport } from "./rule.js";
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
    meaning: "`x-enumDescriptions`, or another list of descriptions, does not describe the values of its `enum`",
    help: "describe each value of `enum` once, under its exact name",
    why: "Tools look up a description by the value. No tool shows a description under another name, and the value that it was meant for has none.",
    failing,
    fixed: change(failing, "forzen", "frozen"),
    visitor: () => ({
        Schema(schema, context) {
            const { enum: values } = schema;
            if (!Array.isArray(values))
                return;
            const report = toReport(context);
            for (const key of descriptionKeys) {
                const descriptions = schema[key];
                const at = (...path) => context.location.child([...path]);
                for (const { message, path, isKey } of findProblems(descriptions, values.map(String), key)) {
                    report(message, isKey ? at(...path).key() : at(...path));
                }
            }
        },
    }),
};
function findProblems(descriptions, names, key) {
    if (Array.isArray(descriptions) && descriptions.length !== names.length) {
        const message = `there are ${descriptions.length} descriptions for ${names.length} values`;
        return [{ message, path: [key], isKey: true }];
    }
    if (!isRecord(descriptions))
        return [];
    const strays = Object.keys(descriptions).filter((name) => !names.includes(name));
    const missing = [...names.entries()].filter(([, name]) => !Object.hasOwn(descriptions, name));
    return [
        ...strays.map((name) => ({
            message: `\`${name}\` is described, but is not a value of the \`enum\``,
            path: [key, name],
            isKey: true,
        })),
        ...missing.map(([index, name]) => ({
            message: `the value \`${name}\` is not described`,
            path: ["enum", index],
            isKey: false,
        })),
    ];
}
