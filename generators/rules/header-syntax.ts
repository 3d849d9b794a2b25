import type { Location } from "@redocly/openapi-core";
import { toOneLine } from "../names/escape-controls.js";
import { change, type Report, type Rule, toReport } from "./rule.js";

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
  meaning: "the name of a header or a media type is one that HTTP cannot carry",
  help: "write the name of a header as one word, and a media type as `type/subtype`",
  why: "HTTP knows names of headers and media types that are made of letters, digits and a few signs. A client refuses to send any other, and a server that is sent a line end in one might take what follows for a header of its own.",
  failing,
  fixed: change(failing, "X Trace", "X-Trace"),
  visitor: () => ({
    Parameter(parameter, context) {
      if (parameter.in === "header") checkName(parameter.name, context.location, toReport(context));
    },
    SecurityScheme(scheme, context) {
      if (scheme.in === "header") checkName(scheme.name, context.location, toReport(context));
    },
    HeadersMap(headers, context) {
      checkKeys(headers, isToken, "header", context.location, toReport(context));
    },
    MediaTypesMap(content, context) {
      checkKeys(content, isMediaType, "media type", context.location, toReport(context));
    },
  }),
} as const satisfies Rule;

function checkName(name: unknown, location: Location, report: Report): void {
  if (typeof name !== "string" || isToken(name)) return;
  report(`the header \`${toOneLine(name)}\` cannot be carried by HTTP`, location.child(["name"]));
}

function checkKeys(
  map: object,
  isFine: (key: string) => boolean,
  what: string,
  location: Location,
  report: Report,
): void {
  for (const key of Object.keys(map)) {
    if (isFine(key)) continue;
    report(`the ${what} \`${toOneLine(key)}\` cannot be carried by HTTP`, location.child([key]).key());
  }
}

/** RFC 9110 section 5.6.2. */
const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const tokenOnly = new RegExp(`^${token}$`);

/** RFC 9110 section 8.3.1; a value in quotes holds what a header can. */
const mediaType = new RegExp(
  `^${token}/${token}(?:[ \\t]*;[ \\t]*(?:${token}=(?:${token}|"[\\t \\x21\\x23-\\x5b\\x5d-\\x7e\\x80-\\xff]*"))?)*$`,
);

function isToken(text: string): boolean {
  return tokenOnly.test(text);
}

function isMediaType(text: string): boolean {
  return mediaType.test(text);
}
