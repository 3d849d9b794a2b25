import type { Contract, Operation, Parameter, SecurityScheme, Trigger } from "../contract/contract.js";
import { toRequestForm, toSentType } from "../emit/request-form.js";
import { escapeControlsInJson } from "../names/escape-controls.js";
import { isToken } from "../openapi/media-types.js";
import type { SampleValue } from "../samples/value-samples.js";
import type { DescribedBody, DescribedOperation } from "../shapes/described-operation.js";
import { encodePart, writeParameter } from "./written-parameter.js";

/** A request as a reader may send it, with what it has to have. */
export interface SampleRequest {
  readonly method: string;
  /** Absolute, or relative to `BASE_URL` if the document does not say where the API is. */
  readonly url: string;
  readonly headers: readonly Pair[];
  readonly credentials: readonly SampleCredential[];
  readonly body?: SampleRequestBody;
}

type Pair = readonly [name: string, value: string];

/** A credential, by the name of the variable that has it. */
export interface SampleCredential {
  readonly form: SecurityScheme["form"];
  readonly place: SecurityScheme["place"];
  readonly parameter: string;
  readonly variable: string;
}

/** The body of a request: a text, the fields of a form, or a file. */
export type SampleRequestBody =
  | { readonly form: "text"; readonly mediaType: string; readonly text: string }
  | { readonly form: "fields" | "parts"; readonly fields: readonly Pair[] }
  | { readonly form: "file"; readonly mediaType: string };

/** Makes the sample request of an operation: with the values of a trigger, or those that it has to have. */
export type SampleRequestOf = (operation: Operation, trigger?: Trigger) => SampleRequest;

/** Makes each request without a trigger once. */
export function createSampleRequests(
  contract: Contract,
  described: ReadonlyMap<string, DescribedOperation>,
  sampleValue: SampleValue,
): SampleRequestOf {
  const known = new Map<Operation, SampleRequest>();
  const build = (operation: Operation, trigger: Trigger = {}) =>
    buildRequest(operation, { contract, described: described.get(operation.id), sampleValue, trigger });
  return (operation, trigger) => {
    if (trigger) return build(operation, trigger);
    const request = known.get(operation) ?? build(operation);
    known.set(operation, request);
    return request;
  };
}

interface RequestSources {
  readonly contract: Contract;
  readonly described: DescribedOperation | undefined;
  readonly sampleValue: SampleValue;
  readonly trigger: Trigger;
}

function buildRequest(operation: Operation, sources: RequestSources): SampleRequest {
  const { contract, described, sampleValue } = sources;
  const { parameters: given = {} } = sources.trigger;
  const written = operation.parameters
    .filter(({ required, name }) => required || Object.hasOwn(given, name))
    .map((parameter) => {
      if (Object.hasOwn(given, parameter.name)) {
        return { ...parameter, pairs: writeParameter(parameter, given[parameter.name]) };
      }
      const found = described?.parameters.find(
        ({ name, place }) => name === parameter.name && place === parameter.place,
      );
      const value = found && (found.example ? found.example.value : sampleValue(found.schema));
      return { ...parameter, pairs: writeParameter(parameter, toTelling(value, parameter)) };
    });
  const pairsOf = (place: Parameter["place"]) =>
    written.filter((one) => one.place === place).flatMap(({ pairs }) => pairs);
  const body = buildBody(operation, sources);
  const cookies = pairsOf("cookie").map(([name, value]) => `${name}=${value}`);
  return {
    method: operation.method,
    url: `${findServer(operation, contract)}${fillPath(operation.path, pairsOf("path"))}${toQuery([...pairsOf("query"), ...pairsOf("querystring")])}`,
    headers: [
      ...pairsOf("header").filter(([name]) => isToken(name)),
      ...(cookies.length > 0 ? [["Cookie", cookies.join("; ")] as const] : []),
    ],
    credentials: listCredentials(operation, contract),
    ...(body && { body }),
  };
}

/** `CARD_ID` says more than `string` does. */
function toTelling(value: unknown, { name }: Parameter): unknown {
  return value === undefined || value === "string" ? toVariable(name) : value;
}

/** A name as that of a variable of a shell, such as `CARD_ID`. */
export function toVariable(name: string): string {
  const words = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/[^A-Za-z0-9]+/g, "_");
  const variable = words.toUpperCase().replace(/^_+|_+$/g, "");
  return /^[A-Z]/.test(variable) ? variable : `VALUE${variable === "" ? "" : `_${variable}`}`;
}

function findServer({ servers }: Operation, contract: Contract): string {
  const url = [...servers, ...contract.servers][0]?.url ?? "";
  return /^https?:/i.test(url) ? url.replace(/\/+$/, "") : "";
}

function fillPath(path: string, values: readonly Pair[]): string {
  const filled = values.reduce((text, [name, value]) => text.replaceAll(`{${name}}`, () => value), path);
  return encodeURI(filled.replace(/\p{Surrogate}/gu, ""))
    .replace(/%25([0-9A-F]{2})/g, "%$1")
    .replace(/[?#[\]{}]/g, encodeURIComponent);
}

function toQuery(pairs: readonly Pair[]): string {
  if (pairs.length === 0) return "";
  return `?${pairs.map(([name, value]) => `${encodePart(name)}=${value}`).join("&")}`;
}

function listCredentials({ security }: Operation, { schemes }: Contract): readonly SampleCredential[] {
  const names = security.find(({ length }) => length > 0) ?? [];
  return names.flatMap((name) => {
    const scheme = schemes.find((one) => one.name === name);
    if (!scheme || !isToken(scheme.parameter)) return [];
    const { form, place, parameter } = scheme;
    return [{ form, place, parameter, variable: toVariable(name) }];
  });
}

function buildBody(
  { requestBody }: Operation,
  { described, sampleValue, trigger }: RequestSources,
): SampleRequestBody | undefined {
  if (!requestBody || (!requestBody.required && trigger.body === undefined)) return undefined;
  const [content] = requestBody.contents;
  const body = described?.bodies.find(({ mediaType }) => mediaType === content.mediaType);
  const mediaType = toSentType(content);
  const form = toRequestForm(content);
  if (form === "raw") return { form: "file", mediaType };
  const value = trigger.body ?? findValue(body, sampleValue);
  if (form === "json") return { form: "text", mediaType, text: toJson(value ?? {}) };
  if (form === "text") return { form: "text", mediaType, text: String(value ?? "") };
  return { form: form === "form" ? "fields" : "parts", fields: listFields(value) };
}

/** Control characters are escapes, so that the text can be pasted anywhere. */
function toJson(value: unknown): string {
  return escapeControlsInJson(JSON.stringify(value, undefined, 2));
}

function findValue(body: DescribedBody | undefined, sampleValue: SampleValue): unknown {
  const [example] = body?.examples ?? [];
  if (example) return example.value;
  return body?.schema && sampleValue(body.schema);
}

function listFields(value: unknown): readonly Pair[] {
  const entries = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return entries.map(([name, one]) => [name, typeof one === "string" ? one : JSON.stringify(one)]);
}
