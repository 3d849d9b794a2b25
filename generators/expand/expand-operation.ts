import { readOwnParts } from "../codes/part-settings.js";
import { toPascalCase } from "../names/case.js";
import { formatSuggestions } from "../names/suggest.js";
import { findStatusName, isErrorStatus } from "../openapi/http-status.js";
import { isRecord, type OpenApiOperation, type OpenApiResponse } from "../openapi/openapi.js";
import { type FoundOperation, needsCredentials } from "../openapi/operations.js";
import type { Place } from "../openapi/place.js";
import { buildCodedResponse, type DescribedCode, toTitle } from "./coded-response.js";
import { type CodeStatement, readXErrors, type StatusStatement } from "./read-x-errors.js";
import { findSharedResponse, isAddedTo, type SharedResponse } from "./shared-response.js";
import type { Surroundings } from "./surroundings.js";

/** An operation and the start of its schema names. The expansion writes its `responses`. */
export interface NamedOperation extends FoundOperation {
  readonly schemaBase: string;
}

/** Writes the error responses of an operation: one for each status of `x-errors`, and the shared ones. */
export function expandOperation(found: NamedOperation, surroundings: Surroundings): void {
  const { location } = found;
  const operation = found.node as Record<string, unknown>;
  const statements = readStatements(found, surroundings);
  const responses: Record<string, unknown> = {
    ...(isRecord(operation.responses) ? operation.responses : {}),
  };
  for (const statement of statements) {
    const response = expandStatus(found, statement, surroundings);
    if (response) responses[statement.status] = response;
  }
  const listed = new Set([...Object.keys(responses), ...statements.map(({ status }) => status)]);
  const secured = needsCredentials(operation.security ?? surroundings.security);
  for (const shared of surroundings.shared) {
    const { name, norm } = shared;
    if (isAddedTo(shared, { secured }) && !listed.has(norm.status)) {
      responses[norm.status] = referenceResponse(name, location, surroundings);
    }
  }
  operation.responses = responses;
}

function referenceResponse(name: string, { source }: Place, { reference }: Surroundings) {
  return { $ref: reference(source.absoluteRef, "responses", name) };
}

function readStatements(
  { node: operation, location }: NamedOperation,
  { report }: Surroundings,
): readonly StatusStatement[] {
  if (operation["x-errors"] === undefined) return [];
  const { statuses, problems } = readXErrors(operation["x-errors"]);
  for (const { message, path } of problems) {
    report("errors/invalid-extension", message, location.child(["x-errors", ...path.map(String)]).key());
  }
  return statuses;
}

/** The response for one status: its own, or a reference to the shared one. `undefined` if it cannot be made. */
function expandStatus(
  found: NamedOperation,
  statement: StatusStatement,
  surroundings: Surroundings,
): OpenApiResponse | { readonly $ref: string } | undefined {
  const { status, codes } = statement;
  const shared = findShared(found, status, surroundings);
  if (codes === false || shared === "unknown") return undefined;
  const described = codes.flatMap((code) => describeCode(code, found, surroundings));
  if (described.length === 0) return undefined;
  if (shared && saysNoMoreThan(shared, statement)) {
    return referenceResponse(shared.name, found.location, surroundings);
  }
  return expandCodes(found, status, described, shared, surroundings);
}

/** Whether an operation lists only the generic code of the shared response, as the catalog describes it. */
function saysNoMoreThan({ norm, body }: SharedResponse, { status, codes }: StatusStatement): boolean {
  if (codes === false || codes.length !== 1 || norm.status !== status || !body) return false;
  const [{ code, meaning, fix, retry } = { code: "" }] = codes;
  return code === norm.code && meaning === undefined && fix === undefined && retry === undefined;
}

function expandCodes(
  { node: operation, location, id, schemaBase }: NamedOperation,
  status: string,
  codes: readonly DescribedCode[],
  shared: SharedResponse | undefined,
  surroundings: Surroundings,
): OpenApiResponse | undefined {
  const { defaultBody, report, reference } = surroundings;
  const at = location.child(["x-errors", status]).key();
  const body = shared?.body ?? defaultBody;
  if (!body) {
    report("errors/no-error-body", `status ${status} of \`${id}\` has codes, but no body for them`, at);
    return undefined;
  }
  const expanded = buildCodedResponse({
    name: schemaBase + toPascalCase(findStatusName(status)?.replace("'", "") ?? status),
    owner: `\`${id}\``,
    status,
    codes,
    description: shared?.response.description ?? findStatusName(status) ?? status,
    headers: shared?.response.headers,
    body,
    genericCode: shared?.norm.code,
    codePath: readOwnParts(operation).codePaths?.[0] ?? body.codePath,
    referenceSchema: (name) => reference(location.source.absoluteRef, "schemas", name),
  });
  addSchemas(expanded, codes, id, at, surroundings);
  return expanded.response;
}

function addSchemas(
  { codeSchemaName, codeSchema, bodySchemaName, bodySchema }: ReturnType<typeof buildCodedResponse>,
  codes: readonly DescribedCode[],
  id: string,
  at: Place,
  { addSchema, origins, report }: Surroundings,
): void {
  const originByCode = new Map(codes.map(({ code, origin }) => [code, origin]));
  origins.set(codeSchema, (code) => originByCode.get(code));
  for (const [name, schema] of [
    [codeSchemaName, codeSchema],
    [bodySchemaName, bodySchema],
  ] as const) {
    if (addSchema(name, schema)) continue;
    report("errors/name-taken", `the schema name \`${name}\` that \`${id}\` needs is taken`, at);
  }
}

function findShared(
  { node: operation, location, id }: NamedOperation,
  status: string,
  { shared, report }: Surroundings,
): SharedResponse | undefined | "unknown" {
  const at = location.child(["x-errors", status]).key();
  if (!isErrorStatus(status) || findStatusName(status) === undefined) {
    report("errors/unknown-status", `\`${status}\` of \`${id}\` is not an error status`, at);
    return "unknown";
  }
  const found = findSharedResponse(shared, status);
  const { "x-deviations": deviations } = operation as OpenApiOperation;
  const isDeclared = Array.isArray(deviations) && deviations.some((one) => String(one?.status) === status);
  if (found || isDeclared) return found;
  report("errors/unknown-status", `no shared response describes status ${status} of \`${id}\``, at);
  return "unknown";
}

/** A code as the operation describes it, else as the catalog does; empty, and reported, if neither has a meaning. */
function describeCode(
  { code, fix, retry, path, ...statement }: CodeStatement,
  { location, id }: NamedOperation,
  { catalog, report }: Surroundings,
): readonly DescribedCode[] {
  const item = catalog.get(code);
  const at = location.child(["x-errors", ...path.map(String)]).key();
  const meaning = statement.meaning ?? item?.entry.meaning;
  if (meaning === undefined) {
    const hint = formatSuggestions(code, [...catalog.keys()]);
    report("errors/code-without-meaning", `\`${code}\` of \`${id}\` has no meaning${hint}`, at);
    return [];
  }
  const override = {
    ...(fix !== undefined && fix !== item?.entry.fix && { fix }),
    ...(retry !== undefined && retry !== item?.entry.retry && { retry }),
  };
  const meaningAt = statement.meaning === undefined ? (item?.meaningAt ?? at) : at;
  return [
    {
      code,
      meaning,
      title: toTitle(item?.entry.title, code),
      override,
      origin: { code: at, meaning: meaningAt, fromShorthand: true },
    },
  ];
}
