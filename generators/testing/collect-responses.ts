import type { Contract, Operation } from "../contract/contract.js";
import { createPartRecall, type Find } from "../memory/lookups.js";
import type { Memory } from "../memory/memory.js";
import { createTargetFinder } from "../openapi/find-target.js";
import { followWithin } from "../openapi/follow-within.js";
import { toStatusKey } from "../openapi/http-status.js";
import { isJsonSequence } from "../openapi/media-types.js";
import { isRecord, isReference, type OpenApiDocument } from "../openapi/openapi.js";
import { listOperations } from "../openapi/operations.js";
import { isWaitHeader } from "../openapi/wait-header.js";
import type {
  DocumentedHeader,
  DocumentedOperation,
  DocumentedResponse,
  DocumentedResponses,
} from "../runtime/documented-responses.js";
import { type CheckSchema, componentScheme, toCheckSchema } from "./check-schema.js";

type Fields = Readonly<Record<string, unknown>>;

/** Reads the parts of a closed document that say what a response is. */
interface Reading {
  /** What a value is, its reference followed; no fields where it is no object. */
  readonly follow: (value: unknown) => Fields;
  readonly toSchema: (schema: unknown) => CheckSchema;
}

/**
 * What a document says of all responses, as far as they are checked: their statuses, codes, headers and bodies.
 *
 * @param memory has what was read of parts that are the same, with what they lead to
 */
export function collectResponses(
  contract: Contract,
  document: OpenApiDocument,
  memory?: Memory,
): DocumentedResponses {
  const readText = createTextReader(document, memory);
  const nodes = new Map(listOperations(followWithin(document)).map(({ id, node }) => [id, node]));
  const numbers = new Map<string, number>();
  const toNumber = (text: string) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const operations = contract.operations.map((operation) => {
    const responses = readText.ofResponses(nodes.get(operation.id));
    const indices = responses.map(([status, text]) => [status, toNumber(text)] as const);
    return [operation.id, describeOperation(operation, Object.fromEntries(indices))] as const;
  });
  const texts = [...numbers.keys()];
  return {
    schemas: collectSchemas(texts, document, readText.ofSchema),
    responses: texts,
    operations: Object.fromEntries(operations),
    norms: contract.norms.filter(({ source }) => source === "shared").map(({ status }) => status),
  };
}

/** Reads parts of a document as JSON. */
interface TextReader {
  /** By status. */
  readonly ofResponses: (operation: unknown) => readonly (readonly [status: string, text: string])[];
  readonly ofSchema: (schema: unknown) => string;
}

function createTextReader(document: OpenApiDocument, memory: Memory | undefined): TextReader {
  const isOldDialect = /^3\.0(\.|$)/.test(document.openapi);
  const dialect = isOldDialect ? "old" : "";
  const findTarget = createTargetFinder(document, () => false);
  const find = (reference: string) => findTarget(reference)?.node;
  const recallResponses = createPartRecall<ReturnType<TextReader["ofResponses"]>>("responses", find, memory);
  const recallSchema = createPartRecall<string>("check schemas", find, memory);
  return {
    ofResponses: (operation) =>
      recallResponses(operation, dialect, (found) =>
        Object.entries(readResponses(operation, createReading(isOldDialect, found))).map(
          ([status, response]) => [status, JSON.stringify(response)],
        ),
      ),
    ofSchema: (schema) =>
      recallSchema(schema, dialect, (found) =>
        JSON.stringify(createReading(isOldDialect, found).toSchema(schema)),
      ),
  };
}

function createReading(isOldDialect: boolean, find: Find): Reading {
  const follow = (value: unknown): Fields => {
    const target = isReference(value) ? find(value.$ref) : value;
    return isRecord(target) ? target : {};
  };
  return { follow, toSchema: (schema) => toCheckSchema(schema, { isOldDialect, find }) };
}

function describeOperation(
  { errors, deviations }: Operation,
  responses: DocumentedOperation["responses"],
): DocumentedOperation {
  const codes = errors.filter((error) => error.codes.length > 0);
  return {
    responses,
    codes: Object.fromEntries(codes.map((error) => [error.status, error.codes.map(({ code }) => code)])),
    ...(deviations.length > 0 && { deviations: deviations.map(({ status }) => status) }),
  };
}

function readResponses(operation: unknown, reading: Reading): Readonly<Record<string, DocumentedResponse>> {
  const { responses } = reading.follow(operation);
  const entries = Object.entries(reading.follow(responses)).filter(([key]) => !key.startsWith("x-"));
  return Object.fromEntries(
    entries.map(([key, response]) => {
      const status = toStatusKey(key);
      return [status, readResponse(status, reading.follow(response), reading)];
    }),
  );
}

function readResponse(status: string, { content, headers }: Fields, reading: Reading): DocumentedResponse {
  const bodies = Object.entries(reading.follow(content)).map(([mediaType, body]) => [
    mediaType,
    readBody(mediaType, reading.follow(body), reading),
  ]);
  const named = Object.entries(reading.follow(headers)).map(([name, header]) => [
    name.toLowerCase(),
    readHeader(isWaitHeader(status, name), reading.follow(header), reading),
  ]);
  return {
    bodies: Object.fromEntries(bodies),
    // OpenAPI has the media type of a body said by `content` alone.
    headers: Object.fromEntries(named.filter(([name]) => name !== "content-type")),
  };
}

/** A sequence of JSON texts is checked text by text, whichever way the document describes it. */
function readBody(mediaType: string, { schema, itemSchema }: Fields, { toSchema }: Reading): CheckSchema {
  if (!isJsonSequence(mediaType)) return toSchema(schema);
  if (itemSchema !== undefined) return toSchema(itemSchema);
  return isRecord(schema) && schema.type === "array" ? toSchema(schema.items) : {};
}

/** Whoever describes a wait promises it, unless the document says that it is optional. */
function readHeader(
  isOfWait: boolean,
  { required, schema, content }: Fields,
  reading: Reading,
): DocumentedHeader {
  const isPromised = required === true || (required === undefined && isOfWait);
  return {
    ...(isPromised && { required: true }),
    ...(schema !== undefined && content === undefined && { schema: reading.toSchema(schema) }),
  };
}

const references = new RegExp(`"${componentScheme}([\\w.-]+)"`, "g");

/** The schemas that responses lead to, as JSON. */
function collectSchemas(
  responses: readonly string[],
  { components = {} }: OpenApiDocument,
  toText: TextReader["ofSchema"],
): Readonly<Record<string, string>> {
  const written = isRecord(components.schemas) ? components.schemas : {};
  const found = new Map<string, string>();
  const queue = [...responses];
  for (const text of queue) {
    for (const [, name = ""] of text.matchAll(references)) {
      if (found.has(name) || !Object.hasOwn(written, name)) continue;
      const schema = toText(written[name]);
      found.set(name, schema);
      queue.push(schema);
    }
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
