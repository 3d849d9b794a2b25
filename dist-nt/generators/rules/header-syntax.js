import { toOneLine } from "../names/escape-controls.js";
import { isMediaType, isToken } from "../openapi/media-types.js";
import { change, toReport } from "./rule.js";
const failing = `openapi: 3.1.0
info: { title: Cards, version: "1" }
paths:
  /cards:
    get:
      operationId: list-cards
      parameters: [{ name: "X Trace", in: header, schema: { type: string } }]
      responses: { "200": { description: The cards. } }
`;
export const headerSyntax = {
    id: "document/header-syntax",
    severity: "warn",
    meaning: "the name of a header or a media type is not valid in HTTP",
    help: "write the name of a header as one word, and a media type as `type/subtype`",
    why: "In HTTP, names of headers and media types consist of letters, digits and a few other characters. A client refuses to send any other. A line break in a name could make a server read the rest as another header.",
    failing,
    fixed: change(failing, "X Trace", "X-Trace"),
    visitor: () => ({
        Parameter(parameter, context) {
            if (parameter.in === "header")
                checkName(parameter.name, context.location, toReport(context));
        },
        SecurityScheme(scheme, context) {
            if (scheme.in === "header")
                checkName(scheme.name, context.location, toReport(context));
        },
        HeadersMap(headers, context) {
            checkKeys(headers, isToken, "header", context.location, toReport(context));
        },
        MediaTypesMap(content, context) {
            checkKeys(content, isMediaType, "media type", context.location, toReport(context));
        },
    }),
};
function checkName(name, location, report) {
    if (typeof name !== "string" || isToken(name))
        return;
    report(`the header \`${toOneLine(name)}\` is not valid in HTTP`, location.child(["name"]));
}
function checkKeys(map, isFine, what, location, report) {
    for (const key of Object.keys(map)) {
        if (isFine(key))
            continue;
        report(`the ${what} \`${toOneLine(key)}\` is not valid in HTTP`, location.child([key]).key());
    }
}
