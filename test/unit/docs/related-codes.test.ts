import { describe, expect, it } from "vitest";
import { collectUses } from "../../../generators/docs/code-uses.js";
import { relateCodes } from "../../../generators/docs/related-codes.js";
import type { OpenApiOperation } from "../../../generators/openapi/openapi.js";
import { codedResponse, contractOf } from "../contract/documents.js";

/** Names of the related codes, where each operation answers the given codes. */
function listRelated(code: string, operations: readonly (readonly string[])[]): readonly string[] {
  const operationOf = (codes: readonly string[], index: number): OpenApiOperation => ({
    operationId: `operation-${index}`,
    responses: { "409": codedResponse({ enum: [...codes] }) },
  });
  const contract = contractOf({
    paths: Object.fromEntries(
      operations.map((codes, index) => [`/${index}`, { get: operationOf(codes, index) }]),
    ),
  });
  const entry = contract.catalog.find((one) => one.code === code);
  if (!entry) throw new Error(`no code ${code}`);
  return relateCodes(contract.catalog, collectUses(contract))(entry).map((one) => one.code);
}

describe("relateCodes", () => {
  it("finds the codes beside it, those among few before those among many", () => {
    const many = ["A", "C1", "C2", "C3", "C4", "C5", "C6", "C7"];
    expect(listRelated("A", [["A", "B"], many])[0]).toBe("B");
    expect(listRelated("A", [["A", "B"], ["C"]])).toEqual(["B"]);
  });

  it("finds codes that share a word of their name, but no dull one", () => {
    expect(listRelated("CARD_INVALID", [["CARD_INVALID"], ["CARD_FROZEN"], ["PIN_INVALID"]])).toEqual([
      "CARD_FROZEN",
    ]);
  });

  it("leaves out what is everywhere, and itself", () => {
    const operations = Array.from({ length: 21 }, () => ["EVERYWHERE", "A"].slice(0, 1)).concat([
      ["EVERYWHERE", "A"],
    ]);
    expect(listRelated("A", operations)).toEqual([]);
  });

  it("takes nothing from what very many share", () => {
    const codes = Array.from({ length: 500 }, (_, index) => `CARD_${index + 100}`);
    expect(listRelated("CARD_100", [codes, ["CARD_100", "NEAR"]])).toEqual(["NEAR"]);
  });

  it("names six at most", () => {
    const codes = Array.from({ length: 9 }, (_, index) => `CARD_${index}_X`);
    expect(listRelated("CARD_0_X", [codes])).toHaveLength(6);
  });
});
