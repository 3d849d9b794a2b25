import { describe, expect, it } from "vitest";
import { readApi, understand } from "../../generators/index.js";
import { findInvalidFakes, findInvalidSamples, findWrongFakes } from "../samples-are-valid.js";

describe.each(["immersve", "custodial"])("the samples of %s", async (name) => {
  const { understood } = await understand(await readApi(process.cwd(), name));
  if (!understood) throw new Error("the document has errors");
  const { contract, document } = understood;
  const codes = contract.operations.flatMap(({ errors }) => errors.flatMap((error) => error.codes));

  it("are valid by the schemas of the published document", () => {
    expect(findInvalidSamples(contract, document)).toEqual([]);
    expect(codes.length).toBeGreaterThan(5);
  });

  it("are valid as fakes of every success and every error", () => {
    expect(findInvalidFakes(contract, document)).toEqual([]);
  });

  it("are read by the client as the codes that they show", () => {
    expect(findWrongFakes(contract)).toEqual([]);
  });
});
