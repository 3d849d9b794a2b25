import { isRefusal } from "../codes/failure-values.js";
import type { Contract, ErrorResponse, Operation, Success, Trigger } from "../contract/contract.js";
import { fingerprintOperations, toText } from "../memory/fingerprint.js";
import type { Memory } from "../memory/memory.js";
import { followWithin } from "../openapi/follow-within.js";
import { pickStatus } from "../openapi/http-status.js";
import { isJson } from "../openapi/media-types.js";
import type { OpenApiDocument } from "../openapi/openapi.js";
import { isWaitHeader } from "../openapi/wait-header.js";
import { createValidSamples, type FindValid } from "../samples/value-samples.js";
import { listVariations, type Variations } from "../samples/variations.js";
import { type DescribedResponse, describeOperations } from "../shapes/described-operation.js";
import { type BodySources, findBody, findErrorBody } from "./sample-body.js";
import { sampleText, toExactMediaType } from "./sample-text.js";

/** A response of an operation, as the API may send it. */
export interface FakeEntry {
  /** The status, range or `default` under which the document has it. */
  readonly documented: string;
  readonly status: number;
  readonly code?: string;
  /** `undefined` if it has no body. */
  readonly mediaType?: string;
  /** JSON, or the text of another media type. */
  readonly body?: unknown;
  /** Headers that it has to have. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The input of a call that causes it in the sandbox of the API, by place. */
  readonly trigger?: Readonly<Record<string, unknown>>;
}

/** What an operation that succeeds sends. */
export interface FakeSuccess extends FakeEntry {
  /** The body in the contract that it is one of; `undefined` if it has none. */
  readonly described?: Success["bodies"][number];
  /** Where its JSON may differ. */
  readonly variations: Variations;
}

/** The responses of an operation. */
export interface OperationFakes {
  readonly operation: Operation;
  /** `undefined` if no body is found that is valid. */
  readonly success?: FakeSuccess;
  readonly errors: readonly FakeEntry[];
}

/**
 * The responses of all operations: an example of the document where it is valid, else a sample of the schema.
 *
 * @param memory has those of operations that were the same, with all that they lead to
 */
export function listFakes(
  contract: Contract,
  document: OpenApiDocument,
  memory?: Memory,
): readonly OperationFakes[] {
  const followed = followWithin(document);
  // Where all is recalled, nothing is described.
  let described: ReturnType<typeof describeOperations> | undefined;
  const sources = {
    find: findOnce(createValidSamples(followed.follow, "response")),
    follow: followed.follow,
  };
  const recall = memory && recallFakes(memory, document, contract);
  return contract.operations.map((operation) => {
    const places = operation.failurePlaces ?? contract.failurePlaces;
    const make = () => {
      described ??= describeOperations(followed);
      return listResponses(operation, described.get(operation.id)?.responses ?? [], places, sources);
    };
    return { operation, ...(recall ? recall(operation, make) : make()) };
  });
}

type Responses = Omit<OperationFakes, "operation">;

function listResponses(
  operation: Operation,
  responses: readonly DescribedResponse[],
  places: Contract["failurePlaces"],
  sources: BodySources,
): Responses {
  const success = findSuccess(operation, responses, (schema, examples) => {
    const sample = sources.find(schema, examples);
    return sample && !isRefusal(sample.value, places) ? sample : undefined;
  });
  return {
    ...(success && { success }),
    errors: operation.errors.flatMap((error) => listErrors(operation, error, responses, sources)),
  };
}

/** Recalls the fakes of an operation that is as it was: in the contract, and in the document with all that it leads to. */
function recallFakes(memory: Memory, document: OpenApiDocument, { failurePlaces }: Contract) {
  const known = memory.ofObjects<{ readonly of: string; readonly responses: Responses }>("fakes");
  const fingerprint = fingerprintOperations(document, memory);
  const places = toText(failurePlaces);
  return (operation: Operation, make: () => Responses) => {
    const of = `${places} ${fingerprint(operation.id)}`;
    const before = known.get(operation);
    const responses = before?.of === of ? before.responses : make();
    known.set(operation, { of, responses });
    return responses;
  };
}

/** Thousands of responses share their schemas. */
function findOnce(find: FindValid): FindValid {
  const known = new WeakMap<object, ReturnType<FindValid>>();
  return (schema, examples) => {
    const key = examples.length === 0 && typeof schema.node === "object" ? schema.node : undefined;
    if (!key) return find(schema, examples);
    if (!known.has(key)) known.set(key, find(schema, examples));
    return known.get(key);
  };
}

function findSuccess(
  operation: Operation,
  responses: readonly DescribedResponse[],
  find: FindValid,
): FakeSuccess | undefined {
  const [success] = operation.successes;
  if (!success) return undefined;
  const statuses = responses.map(({ status }) => status);
  const response = responses.find(({ status }) => status === success.status);
  const base = {
    documented: success.status,
    status: pickSuccess(success.status, statuses),
    ...toHeaders(response, find),
  };
  const described = success.bodies.find(({ mediaType }) => isJson(mediaType)) ?? success.bodies[0];
  if (!described) return { ...base, variations: [] };
  const body = response?.bodies.find(({ mediaType }) => mediaType === described.mediaType) ?? {};
  const mediaType = toExactMediaType(described.mediaType, described.form);
  if (described.form !== "json")
    return { ...base, mediaType, body: sampleText(described.form, body, find), variations: [] };
  const sample = findBody(body, find);
  if (!sample) return undefined;
  const { value, schema } = sample;
  return {
    ...base,
    ...{ mediaType, body: value, described },
    variations: schema ? listVariations(schema, value) : [],
  };
}

/** A range or `default` has no status of its own. */
function pickSuccess(status: string, documented: readonly string[]): number {
  if (/^\d+$/.test(status)) return Number(status);
  return status === "3XX" ? 302 : ([200, 201, 202].find((one) => !documented.includes(`${one}`)) ?? 200);
}

/** One for each code, or one for a status without codes. */
function listErrors(
  operation: Operation,
  error: ErrorResponse,
  responses: readonly DescribedResponse[],
  sources: BodySources,
): readonly FakeEntry[] {
  const response = responses.find(({ status }) => status === (error.describedBy ?? error.status));
  const body = findErrorBody(response, sources);
  const common = { documented: error.status, ...toHeaders(response, sources.find) };
  if (error.codes.length > 0) {
    return error.codes.map(({ code, sample, sampleStatus, trigger }) => ({
      ...(trigger && { trigger: toInput(operation, trigger) }),
      ...{ ...common, status: sampleStatus, code },
      ...{ mediaType: body?.typeOf(sample) ?? "application/json", body: sample },
    }));
  }
  // What refuses without a code is told apart from data by its value alone.
  if (error.kind === "refused") return [];
  const status = pickStatus(
    error.status,
    operation.errors.map((one) => one.status),
  );
  const sample = body?.find();
  return [{ ...common, status, ...(body && sample && { mediaType: body.mediaType, body: sample.value }) }];
}

/** The parameters of a trigger by their places, and its body, as a call takes them. */
function toInput(
  { parameters }: Operation,
  { parameters: given = {}, body }: Trigger,
): NonNullable<FakeEntry["trigger"]> {
  const input: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    const place = parameters.find((one) => one.name === name)?.place;
    if (place) input[place] = { ...(input[place] as object), [name]: value };
  }
  return { ...input, ...(body !== undefined && { body }) };
}

/** The headers that a response must have, or says when to ask again by: in a second. */
function toHeaders(response: DescribedResponse | undefined, find: FindValid): Pick<FakeEntry, "headers"> {
  const { status = "", headers: described = [] } = response ?? {};
  const sent = described.filter(({ isRequired, name }) => isRequired || isWaitHeader(status, name));
  const headers = sent.flatMap(({ name, example, schema }): (readonly [string, string])[] => {
    if (name.toLowerCase() === "content-type") return [];
    if (name.toLowerCase() === "retry-after") return [["retry-after", "1"]];
    const value = example ? example.value : find(schema, [])?.value;
    const isText = typeof value === "string" ? /^[\x20-\x7e]+$/.test(value) : typeof value === "number";
    return isText ? [[name.toLowerCase(), `${value}`]] : [];
  });
  return headers.length > 0 ? { headers: Object.fromEntries(headers) } : {};
}
