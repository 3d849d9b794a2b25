import type { Checking, Found } from "./checking.js";
import type { CheckedSchema, DocumentedResponse } from "./documented-responses.js";
import { isInRange } from "./media-range.js";
import { ownValue } from "./own.js";
import { type SchemaFault, toFaults } from "./schema-fault.js";
import { isJsonLines, isJsonType, type SentBody, toEssence } from "./sent-body.js";

/** Statuses whose responses have no body, whatever the document says (RFC 9110 section 6.4.1). */
const bodiless = [204, 205, 304];

/**
 * Checks the body of a response: its media type, whether it is there, and what its schema says.
 *
 * @param instead the same body with a documented code: what is wrong with it as well is not the fault of its code
 */
export function checkBody(
  checking: Checking,
  response: DocumentedResponse,
  sent: SentBody,
  instead: readonly unknown[],
): readonly Found[] {
  const { operation, status } = checking;
  const hasNone = operation.method === "HEAD" || bodiless.includes(status);
  if (Object.keys(response.bodies).length === 0) return hasNone ? [] : checkUndeclared(checking, sent);
  if (hasNone || sent.isEmpty === undefined) return checkMediaType(checking, response, sent);
  if (sent.isEmpty) return [{ rule: "body/missing", message: "it has no body, though one is documented" }];
  const declared = findDeclared(response, sent.mediaType);
  if (!declared) return checkMediaType(checking, response, sent);
  const [mediaType, schema] = declared;
  return checkContent(checking, mediaType, schema, sent, instead);
}

/** What no document describes is no error's fault: gateways answer too. A success has only what is described. */
function checkUndeclared({ status }: Checking, { isEmpty }: SentBody): readonly Found[] {
  return isEmpty === false && status >= 200 && status < 300
    ? [{ rule: "body/undeclared", message: "it has a body, though none is documented" }]
    : [];
}

function checkMediaType(
  { say }: Checking,
  response: DocumentedResponse,
  { mediaType, isEmpty }: SentBody,
): readonly Found[] {
  if (isEmpty || findDeclared(response, mediaType)) return [];
  const what = mediaType ? `has the media type ${say(mediaType)}` : "does not say its media type";
  const documented = Object.keys(response.bodies).join(", ");
  return [{ rule: "media-type/undeclared", message: `the body ${what}, documented is ${say(documented)}` }];
}

/** The documented media type of a body, an exact one first, and its schema. Without headers, it is the JSON one. */
function findDeclared(
  { bodies }: DocumentedResponse,
  mediaType: string | undefined,
): readonly [mediaType: string, schema: CheckedSchema] | undefined {
  const entries = Object.entries(bodies).map(([type, schema]) => [toEssence(type), schema] as const);
  if (mediaType === undefined) return entries.find(([type]) => isJsonType(type)) ?? entries[0];
  const exact = entries.find(([type]) => type === mediaType);
  const found = exact ?? entries.find(([type]) => type !== "*/*" && holds(type, mediaType));
  const widest = found ?? entries.find(([type]) => holds(type, mediaType));
  return widest && [mediaType, widest[1]];
}

function holds(range: string, mediaType: string): boolean {
  return mediaType !== "" && isInRange(mediaType, range);
}

function checkContent(
  checking: Checking,
  mediaType: string,
  schema: CheckedSchema,
  { json, text }: SentBody,
  instead: readonly unknown[],
): readonly Found[] {
  if (isJsonLines(mediaType) && text !== undefined) return checkLines(checking, schema, text);
  if (isJsonType(mediaType) && !json)
    return [{ rule: "body/unreadable", message: "its body is not valid JSON" }];
  // What is no JSON is described as a text at most.
  const value = isJsonType(mediaType) ? json?.value : text;
  const isText = typeof value === "string" && schema.type === "string" && !/xml|html/.test(mediaType);
  if (!isJsonType(mediaType) && !isText) return [];
  const found = validate(checking, schema, value, instead);
  return found.length > 0 ? found : checkProblem(checking, mediaType, value);
}

/** The status that a problem repeats is that of its response (RFC 9457 section 3.1.2). */
function checkProblem({ status }: Checking, mediaType: string, value: unknown): readonly Found[] {
  const repeated = mediaType === "application/problem+json" ? ownValue(value, "status") : undefined;
  if (typeof repeated !== "number" || repeated === status) return [];
  return [{ rule: "body/other-status", message: `its problem says status ${repeated}`, pointer: "/status" }];
}

/** What begins each text of a sequence (RFC 7464). */
const recordStart = "\u001e";

/** The first line that is wrong: the others are mostly wrong in the same way. */
function checkLines(checking: Checking, schema: CheckedSchema, text: string): readonly Found[] {
  for (const line of text.replaceAll(recordStart, "\n").split("\n")) {
    if (line.trim() === "") continue;
    const found = checkLine(checking, schema, line);
    if (found.length > 0) return found;
  }
  return [];
}

function checkLine(checking: Checking, schema: CheckedSchema, line: string): readonly Found[] {
  try {
    return validate(checking, schema, JSON.parse(line), []);
  } catch {
    return [{ rule: "body/unreadable", message: "a line of its body is not valid JSON" }];
  }
}

function validate(
  { validators, say }: Checking,
  schema: CheckedSchema,
  value: unknown,
  instead: readonly unknown[],
): readonly Found[] {
  const faults = validators.findFaults(schema, value);
  if (typeof faults === "string")
    return [{ rule: "schema/unusable", message: `its body is not checked: ${say(faults)}` }];
  const others = faults.length > 0 ? instead.map((one) => validators.findFaults(schema, one)) : [];
  const fewest = others.reduce((least, one) => (one.length < least.length ? one : least), faults);
  return typeof fewest === "string" ? [] : toFaults(fewest).map((fault) => describeFault(fault, say));
}

function describeFault({ pointer, message }: SchemaFault, say: (text: string) => string): Found {
  const place = say(pointer);
  return { rule: "body/schema", message: `${place || "the body"} ${say(message)}`, pointer: place };
}
