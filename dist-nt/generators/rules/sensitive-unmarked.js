import { createFollow } from "../openapi/follow.js";
import { isRecord } from "../openapi/openapi.js";
import { Place } from "../openapi/place.js";
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
          description: The card.
          content:
            application/json:
              schema:
                type: object
                properties:
                  panLast4: { type: string }
                  cvv: { type: string }
`;
export const sensitiveUnmarked = {
    id: "errors/sensitive-unmarked",
    severity: "error",
    meaning: "a field whose name says that it is secret is not marked `x-sensitive`",
    help: "add `x-sensitive: true`, or `x-sensitive: false` if it may be printed",
    why: "Marked fields are kept out of logs and error messages. Secrets leak through a field that nobody marked, and its name is the best warning.",
    failing,
    fixed: change(failing, "cvv: { type: string }", "cvv: { type: string, x-sensitive: true }"),
    visitor: () => ({
        Schema(schema, context) {
            const { properties } = schema;
            if (!isRecord(properties))
                return;
            for (const [name, property] of Object.entries(properties)) {
                if (!isSecretName(name) || !isUnmarkedText(property, context))
                    continue;
                const at = context.location.child(["properties", name]).key();
                toReport(context)(`\`${name}\` looks secret and is not marked \`x-sensitive\``, at);
            }
        },
        Parameter(parameter, context) {
            const { name, schema, "x-sensitive": marked } = parameter;
            if (typeof name !== "string" || !isSecretName(name) || marked !== undefined)
                return;
            if (!isUnmarkedText(schema, context))
                return;
            const at = context.location.child(["name"]);
            toReport(context)(`the parameter \`${name}\` looks secret and is not marked \`x-sensitive\``, at);
        },
    }),
};
function isUnmarkedText(schema, { location, resolve }) {
    const target = createFollow(resolve)(schema, Place.of(location))?.node;
    if (!isRecord(schema) || !target)
        return false;
    const isText = [target.type].flat().includes("string");
    return isText && schema["x-sensitive"] === undefined && target["x-sensitive"] === undefined;
}
const secrets = new Set("pin pan cvv cvc cvn secret token password passphrase passcode otp jwt".split(" "));
/** Such a token is only a position in a list, not a secret. */
const harmless = new Set(["page", "next", "previous", "continuation", "cursor", "sync"]);
/** Whether the last word of a name is that of a secret: `accessToken` and `cvv2`, not `tokenType` or `panLast4`. */
export function isSecretName(name) {
    const words = name
        .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
        .toLowerCase()
        .split(/[^a-z0-9]+/);
    const [before = "", last = ""] = words.slice(-2).length === 2 ? words.slice(-2) : ["", ...words];
    if (last === "key" && before === "private")
        return true;
    return secrets.has(last.replace(/\d+$/, "")) && !(last === "token" && harmless.has(before));
}
