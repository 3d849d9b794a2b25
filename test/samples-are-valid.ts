import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { RE2JS } from "re2js";
import type { Contract, DocumentedCode, ErrorResponse, Operation } from "../generators/contract/contract.js";
import { describeApi } from "../generators/errors/emit-contracts.js";
import { isJson, pickBodies } from "../generators/openapi/media-types.js";
import { isRecord, type OpenApiDocument } from "../generators/openapi/openapi.js";
import { escapePart } from "../generators/openapi/pointer.js";
import { createFakeData } from "../generators/runtime/fake-data.js";
import type { OperationContract } from "../generators/runtime/operation.js";
import { parseAnswer } from "../generators/runtime/parse-answer.js";
import { groupVariations } from "../generators/testing/emit-fakes.js";
import { type FakeEntry, type FakeSuccess, listFakes } from "../generators/testing/list-fakes.js";

interface Use {
  readonly operation: Operation;
  readonly error: ErrorResponse;
  readonly code: DocumentedCode;
}

function listUses({ operations }: Contract): readonly Use[] {
  return operations.flatMap((operation) =>
    operation.errors.flatMap((error) => error.codes.map((code) => ({ operation, error, code }))),
  );
}

/**
 * The samples of a contract that are not valid by the schemas of the document, as Ajv reads these.
 *
 * @param document closed
 */
export function findInvalidSamples(contract: Contract, document: OpenApiDocument): readonly string[] {
  const validate = createValidate(document);
  return listUses(contract).flatMap(({ operation, error, code }) => {
    const bodies = findBodies(document, operation, error.describedBy ?? error.status);
    const faults = bodies.map((pointer) => validate(pointer, code.sample));
    const name = `${operation.id} ${error.status} ${code.code}`;
    if (faults.length === 0) return [`${name}: no body`];
    return faults.includes("")
      ? []
      : [`${name}: ${faults[0]} in ${JSON.stringify(code.sample).slice(0, 300)}`];
  });
}

/** The fakes of a contract that the client would not take for what they fake. */
export function findWrongFakes(contract: Contract): readonly string[] {
  const { docs: _none, ...api } = describeApi(contract, {});
  return listUses(contract).flatMap(({ operation, error, code }) => {
    const answer = { status: code.sampleStatus, body: structuredClone(code.sample) };
    const found = parseAnswer(toOperationContract(operation, api), answer);
    const kind = code.generic ? error.kind : "code";
    if (found.kind === kind && found.code === code.code) return [];
    return [
      `${operation.id} ${error.status} ${code.code}: ${found.kind} ${found.code} at ${code.sampleStatus}`,
    ];
  });
}

/**
 * The fakes for tests that are not valid by the schemas of the document, as Ajv reads these: of every success with
 * several seeds, and of every error.
 */
export function findInvalidFakes(contract: Contract, document: OpenApiDocument): readonly string[] {
  const validate = createValidate(document);
  return listFakes(contract, document).flatMap(({ operation, success, errors }) => {
    const successes = success?.described ? listSeeded(operation, success) : [];
    const documented = new Map(
      operation.errors.map(({ status, describedBy = status }) => [status, describedBy]),
    );
    return [
      ...successes.map((entry) => ({ ...entry, status: entry.documented })),
      ...errors.map((entry) => ({ ...entry, status: documented.get(entry.documented) ?? entry.documented })),
    ].flatMap(({ status, body, mediaType, code }) => {
      if (mediaType === undefined || !isJson(mediaType)) return [];
      const faults = findBodies(document, operation, status).map((pointer) => validate(pointer, body));
      const isValid = faults.includes("") || faults.some((fault) => fault.startsWith("no schema"));
      const said = `${operation.id} ${status} ${code ?? ""}: ${faults[0]} in ${JSON.stringify(body)}`;
      return isValid ? [] : [said.slice(0, 400)];
    });
  });
}

function listSeeded({ id }: Operation, success: FakeSuccess): readonly FakeEntry[] {
  const fakes = {
    operation: { id } as OperationContract,
    success: { ...success, variations: groupVariations(success.variations) },
    errors: [],
  };
  return [0, 1, 2, 3].map((seed) => ({ ...success, body: createFakeData(fakes, undefined, { seed }) }));
}

function toOperationContract(
  { id, method, path, errors, codePaths, messagePaths, issuePlaces }: Operation,
  api: OperationContract["api"],
): OperationContract {
  const codes = errors.map((error) => [
    error.status,
    error.codes.filter(({ generic }) => !generic).map(({ code }) => code),
  ]);
  return {
    ...{ api, id, method, path, replay: "safe", secured: false, answers: {} },
    ...(codePaths && { codePaths }),
    ...(messagePaths && { messagePaths }),
    ...(issuePlaces && { issuePlaces }),
    codes: Object.fromEntries(codes),
  } as OperationContract;
}

/** Pointers to the schemas of the bodies with a status. */
function findBodies(
  document: OpenApiDocument,
  { method, path }: Operation,
  status: string,
): readonly string[] {
  const find = (pointer: string): { readonly node: unknown; readonly pointer: string } => {
    const node = pointer
      .slice(2)
      .split("/")
      .reduce<unknown>(
        (holder, part) => (holder as never)?.[part.replaceAll("~1", "/").replaceAll("~0", "~")],
        document,
      );
    return isRecord(node) && typeof node.$ref === "string" ? find(node.$ref) : { node, pointer };
  };
  const item = find(`#/paths/${escapePart(path)}`);
  const responses = find(`${item.pointer}/${method.toLowerCase()}/responses`);
  const key = Object.keys(responses.node as object).find((one) => one.toUpperCase() === status.toUpperCase());
  const response = find(`${responses.pointer}/${key}`);
  const { content = {} } = response.node as { readonly content?: Readonly<Record<string, unknown>> };
  return pickBodies(Object.keys(content)).map(
    (mediaType) => `${find(`${response.pointer}/content/${escapePart(mediaType)}`).pointer}/schema`,
  );
}

/** What Ajv says of a value; empty if it is valid. */
function createValidate(document: OpenApiDocument): (pointer: string, value: unknown) => string {
  const ajv = new Ajv2020({
    strict: false,
    logger: false,
    validateSchema: false,
    code: { regExp: compilePattern },
  });
  addFormats.default(ajv);
  ajv.addSchema({ $id: "document", ...(toJsonSchema(document) as object) });
  return (pointer, value) => {
    const validate = ajv.getSchema(`document${pointer.replaceAll("%", "%25")}`);
    if (!validate) return `no schema at ${pointer}`;
    return validate(value) === true ? "" : ajv.errorsText(validate.errors);
  };
}

/** Ajv tells patterns of a schema apart by their text. */
function compilePattern(pattern: string) {
  const named = { toString: () => pattern };
  try {
    const compiled = RE2JS.compile(RE2JS.translateRegExp(pattern));
    return { test: (text: string) => compiled.matcher(text).find(), ...named };
  } catch {
    return { test: () => true, ...named };
  }
}
compilePattern.code = "compilePattern";

function isWriteOnly({ properties }: Readonly<Record<string, unknown>>, name: string): boolean {
  const property = isRecord(properties) ? properties[name] : undefined;
  return isRecord(property) && property.writeOnly === true;
}

/** What JSON Schema does not know of OpenAPI 3.0, and what a response does not have. */
function toJsonSchema(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(toJsonSchema);
  if (!isRecord(node)) return node;
  const { nullable, exclusiveMinimum, exclusiveMaximum, discriminator, ...rest } = node;
  const inner = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, toJsonSchema(value)]));
  return {
    ...inner,
    ...(nullable === true && typeof node.type === "string" && { type: [node.type, "null"] }),
    ...(typeof exclusiveMinimum !== "boolean" && exclusiveMinimum !== undefined && { exclusiveMinimum }),
    ...(typeof exclusiveMaximum !== "boolean" && exclusiveMaximum !== undefined && { exclusiveMaximum }),
    ...(Array.isArray(node.required) && {
      required: node.required.filter((name) => !isWriteOnly(node, name)),
    }),
    ...(isRecord(nullable) && { nullable: toJsonSchema(nullable) }),
    ...(isRecord(discriminator) &&
      !("propertyName" in discriminator) && { discriminator: toJsonSchema(discriminator) }),
  };
}
