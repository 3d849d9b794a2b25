import { describe, expect, it } from "vitest";
import type { Contract, Operation } from "../../../generators/contract/contract.js";
import { formatBodyParts } from "../../../generators/diagnostics/format-body-parts.js";

const parts: Pick<Contract, "codePlaces" | "messagePaths" | "issuePlaces" | "failurePlaces"> = {
  codePlaces: [{ path: ["code"], form: "enum" }],
  messagePaths: [["message"], ["title"]],
  issuePlaces: [{ at: [], paths: [], messages: [] }],
  failurePlaces: [],
};

function format(...operations: readonly Partial<Operation>[]): readonly string[] {
  return formatBodyParts({ ...parts, operations: operations as readonly Operation[] }).split("; ");
}

describe("the places of the parts of error bodies", () => {
  it("are those of the API", () => {
    expect(format({ id: "rent" })).toEqual([
      "codes are read at /code (listed as enum)",
      "texts at /message, else at /title",
      "faults of the input at the whole body",
    ]);
  });

  it("are those of operations besides, as far as the API does not have them", () => {
    const own = [["message"], ["detail"]];
    const issuePlaces = [{ at: ["errors"], paths: [], messages: [] }];
    const said = format(
      { id: "a", messagePaths: own },
      { id: "b", messagePaths: own, issuePlaces },
      { id: "c", messagePaths: own, codePaths: [["error", "code"], ["code"]] },
      { id: "d", messagePaths: own },
      { id: "e", messagePaths: [["title"], ["message"]] },
    );
    expect(said).toEqual([
      "codes are read at /code (listed as enum)",
      "codes of c at /error/code",
      "texts at /message, else at /title",
      "texts of a, b, c and 1 more operation at /detail",
      "texts of e at /title, else at /message",
      "faults of the input at the whole body",
      "faults of the input of b at /errors",
    ]);
  });
});
