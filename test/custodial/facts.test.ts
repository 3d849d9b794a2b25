import { expect, it } from "vitest";
import { readConfig } from "../../generators/config/read-config.js";
import { understand } from "../../generators/index.js";
import {
  httpMethods,
  type OpenApiOperation,
  type OpenApiResponse,
} from "../../generators/openapi/openapi.js";
import { collect, findDifferences, type Statement } from "../spec/differences.js";
import type { Schema } from "../spec/document.js";
import { readFacts, sortList } from "../spec/facts.js";
import { describeType, listFields, splitType } from "../spec/schema-fields.js";

const { document, contract } = await readCustodial();

async function readCustodial() {
  const [api] = await readConfig(process.cwd(), "custodial");
  if (!api) throw new Error("the API custodial is not configured");
  const { understood, diagnostics } = await understand(api);
  if (!understood || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics, null, 2));
  return understood;
}

const operationRows = readFacts("deviations", ["operationId", "kind", "status", "detail"]).filter(
  ({ operationId, kind }) => operationId.startsWith("(custodial: ") && kind.startsWith("default response"),
);
const fieldRows = readFacts("fields", [
  "schema",
  "path",
  "type",
  "required",
  "nullable",
  "enum",
  "deprecated",
  "limits",
  "note",
  "group",
]).filter(({ group }) => group === "unpublished");

/** Answers that the facts describe in words. */
const answersInWords: Readonly<Record<string, string>> = {
  "with the account id": "CustodialCreateAccountResponse",
  "with the card id": "CustodialCreateCardResponse",
  "without a body": "-",
};

/** `(custodial: get secure card)` is the operation `get-secure-custodial-card`. */
function toOperationId(name: string): string {
  return name.replace(/^\(custodial: (.+) (\w+)\)$/, "$1-custodial-$2").replaceAll(" ", "-");
}

function readOperationRow({ status, detail }: (typeof operationRows)[number]): Statement {
  const [, method = "", path = ""] = /former path (\w+) (\S+),/.exec(detail) ?? [];
  const [, answer = ""] = /^\d+ (.+?)(?:: |, |; | and no description)/.exec(detail) ?? [];
  const [, unlisted = ""] = /unlisted since ([\d-]+)/.exec(detail) ?? [];
  return { method, path, status, answer: answersInWords[answer] ?? answer.replace("with ", ""), unlisted };
}

function readOperation(method: string, path: string, operation: OpenApiOperation): Statement {
  const { responses = {}, description = "", deprecated, security } = operation;
  const isListed = (status: string) => !["401", "404", "429", "5XX"].includes(status);
  const [success = ""] = Object.keys(responses).filter((status) => status.startsWith("2"));
  const { content = {} } = responses[success] as OpenApiResponse;
  const [media] = Object.values(content);
  const [, unlisted = ""] = /^Unlisted since ([\d-]+)\./.exec(description) ?? [];
  expect({ deprecated, security }).toEqual({ deprecated: true, security: undefined });
  return {
    method: method.toUpperCase(),
    path,
    status: Object.keys(responses).filter(isListed).join(", "),
    answer: media ? describeType((media.schema ?? {}) as Schema) : "-",
    unlisted,
  };
}

it("has the operations of the facts and no others", () => {
  expect(operationRows).toHaveLength(8);
  const facts = collect(operationRows.map((row) => [toOperationId(row.operationId), readOperationRow(row)]));
  const written = collect(
    Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
      httpMethods.flatMap((method) => {
        const operation = item[method] as OpenApiOperation | undefined;
        if (!operation) return [];
        return [[operation.operationId ?? "", readOperation(method, path, operation)] as const];
      }),
    ),
  );
  expect(findDifferences(facts, written)).toEqual([]);
});

function readFieldRow(row: (typeof fieldRows)[number]): Statement {
  const limits =
    row.limits === "-" ? [] : row.limits.split("; ").map((limit) => limit.split(/=(.*)/).slice(0, 2));
  return {
    ...readType(row),
    required: row.required,
    nullable: row.nullable,
    enum: sortList(row.enum),
    deprecated: row.deprecated,
    ...Object.fromEntries(limits),
  };
}

function readType({ type, note }: (typeof fieldRows)[number]): Statement {
  const [, text, format] = /^(string) \((.+)\)$/.exec(type) ?? [];
  if (text && format) return { type: text, format };
  return note.endsWith("ISO 8601") ? { type, format: "date-time" } : splitType(type);
}

it("has the schemas and fields of the facts and no others, but for one that is mended", () => {
  const schemas = (document.components?.schemas ?? {}) as Readonly<Record<string, Schema>>;
  const madeByExpansion = ["CustodialFailureBody", "CustodialFailureBodyCode"];
  const facts = collect(fieldRows.map((row) => [`${row.schema} ${row.path}`, readFieldRow(row)]));
  const written = collect(
    Object.entries(schemas).flatMap(([name, schema]) =>
      madeByExpansion.includes(name)
        ? []
        : listFields(schema).map(({ path, statement }) => [`${name} ${path}`, statement] as const),
    ),
  );
  expect(new Set(fieldRows.map(({ schema }) => schema)).size).toBe(13);
  // The source calls it an array of objects, but shows a text for each field.
  const isMended = (difference: string) => difference.startsWith("CustodialError errorMap: ");
  const differences = findDifferences(facts, written);
  expect(differences.filter(isMended)).toContain("CustodialError errorMap: type array<object> -> object");
  expect(differences.filter((difference) => !isMended(difference))).toEqual([]);
  expect(schemas.CustodialError?.properties?.errorMap?.additionalProperties).toEqual({ type: "string" });
});

it("has the code of the facts on every operation, as a rule under `default`", () => {
  const rows = readFacts("error-codes", ["operationId", "status", "errorCode", "retryable"]).filter(
    ({ operationId }) => operationId === "(unpublished custodial)",
  );
  const facts = rows.map(({ status, errorCode, retryable }) => ({
    status,
    code: errorCode,
    retry: retryable,
    generic: false,
  }));
  expect(facts).toHaveLength(1);
  for (const { errors } of contract.operations) {
    const written = errors.flatMap(({ status, codes }) =>
      codes.map(({ code, retry, generic }) => ({ status, code, retry, generic })),
    );
    expect(written).toEqual(facts);
  }
});

it("has the credentials and servers of the published document", async () => {
  const [published] = await readConfig(process.cwd(), "immersve");
  const { understood } = await understand(published as NonNullable<typeof published>);
  expect(document.security).toEqual(understood?.document.security);
  expect(document.servers).toEqual(understood?.document.servers);
  expect(contract.credentials).toEqual(understood?.contract.credentials);
});

it("marks what is secret in an answer", () => {
  const schemas = (document.components?.schemas ?? {}) as Readonly<Record<string, Schema>>;
  const { properties = {} } = schemas.CustodialSecureCardDetails ?? {};
  const secret = Object.entries(properties).filter(([, schema]) => schema["x-sensitive"] === true);
  expect(secret.map(([name]) => name)).toEqual(["cvv2", "pan"]);
});
