import { describe, expect, test } from "vitest";
import type { Operation } from "../../generators/contract/contract.js";
import { contract, document, listResponses, operations } from "./document.js";
import { readFacts } from "./facts.js";

const rows = readFacts("deviations", ["operationId", "kind", "status", "detail", "published"])
  .filter(({ published }) => published === "published")
  .flatMap((row) =>
    row.operationId === "(all operations)"
      ? contract.operations.map(({ id }) => ({ ...row, operationId: id }))
      : [row],
  );
type Row = (typeof rows)[number];

/**
 * Kinds that are no deviation of the API but a defect or a silence of its source, which the document mends.
 * Each with what shows that it does.
 */
const mended: Readonly<Record<string, (operation: Operation, row: Row) => void>> = {
  "403 with FORBIDDEN only": (operation) => expect(listCodes(operation, "403")).toEqual(["FORBIDDEN"]),
  "403 without FORBIDDEN": (operation) => expect(listCodes(operation, "403")).toContain("FORBIDDEN"),
  "403 without codes": (operation) => expect(listCodes(operation, "403")).toEqual(["FORBIDDEN"]),
  "code name differs": () => expect(JSON.stringify(document)).not.toContain("INSUFFICIENT_FUNDS"),
  deprecated: (operation) => expect(operation.deprecated).toBe(true),
  "error body missing": (operation) =>
    expect(findResponse(operation, "403")).toMatchObject({ content: { "application/json": { schema: {} } } }),
  "format differs": ({ id }) =>
    expect(JSON.stringify(operations.find((one) => one.id === id)?.parameters)).not.toContain("format"),
  "invalid document": (operation) => {
    for (const [, response] of listResponses(findRaw(operation))) expect(response.description).toMatch(/\S/);
  },
  "missing 400": (operation) => expect(listCodes(operation, "400")).toEqual(["INVALID_REQUEST_INPUT"]),
  "missing 403": (operation) => expect(listCodes(operation, "403")).toEqual(["FORBIDDEN"]),
  "norm left implicit": ({ errors, secured }) => {
    const statuses = errors.map(({ status }) => status);
    expect(statuses).toEqual(expect.arrayContaining(["404", "429", "5XX"]));
    expect(statuses.includes("401")).toBe(secured);
  },
  "sample contradicts schema": (operation, { status }) => {
    const examples = findResponse(operation, status)?.content?.["application/json"]?.examples ?? {};
    const values = Object.values(examples).flatMap((one) => ("value" in one ? [one.value as object] : []));
    expect(values.flatMap(Object.values).map((value) => typeof value)).not.toContain("number");
    expect(values).not.toEqual([]);
  },
  "uneven sibling": (operation) => expect(listCodes(operation, "403")).toEqual(["FORBIDDEN"]),
  wording: (operation) => {
    const code = operation.errors
      .flatMap(({ codes }) => codes)
      .find(({ code }) => code === "ACCOUNT_TYPE_INVALID");
    expect(code?.meaning).toMatch(/partner account/);
  },
  "wrong field named": (operation, { status }) => {
    for (const one of status.split(", ")) {
      expect(findResponse(operation, one)?.description).toMatch(/`errorCode`/);
      expect(findResponse(operation, one)?.description).not.toMatch(/`message`/);
    }
  },
};

/** A public operation may well answer no 403, so its missing 403 stays a deviation. */
function isMended({ kind, operationId }: Row): boolean {
  return Object.hasOwn(mended, kind) && !(kind === "missing 403" && !findOperation(operationId).secured);
}

function findOperation(id: string): Operation {
  const operation = contract.operations.find((one) => one.id === id);
  if (!operation) throw new Error(`no operation ${id}`);
  return operation;
}

function findRaw({ id }: Operation) {
  return operations.find((one) => one.id === id)?.operation ?? {};
}

function findResponse(operation: Operation, status: string) {
  return listResponses(findRaw(operation)).find(([one]) => one === status)?.[1];
}

function listCodes({ errors }: Operation, status: string): readonly string[] {
  return errors.flatMap((one) => (one.status === status ? one.codes.map(({ code }) => code) : []));
}

describe("what the source gets wrong or leaves unsaid is mended", () => {
  test.each(rows.filter(isMended))("$operationId: $kind, $detail", (row) => {
    mended[row.kind]?.(findOperation(row.operationId), row);
  });

  test("every kind that is mended occurs", () => {
    expect(Object.keys(mended).sort()).toEqual(
      [...new Set(rows.filter(isMended).map(({ kind }) => kind))].sort(),
    );
  });
});

describe("deviations", () => {
  test("are declared where the facts have them, and nowhere else", () => {
    // An operation that a guide calls legacy deviates as a whole, which is declared at its success.
    const facts = rows
      .filter((row) => !isMended(row))
      .map(({ operationId, kind, status }) => `${operationId} ${kind === "legacy" ? "200" : status}`);
    const declared = contract.operations.flatMap(({ id, deviations }) =>
      deviations.map(({ status }) => `${id} ${status}`),
    );
    expect(declared.sort()).toEqual([...new Set(facts)].sort());
  });
});
