import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readApi, understand } from "../../generators/index.js";
import { createCheck } from "../../generators/runtime/check-response.js";
import type {
  DocumentedResponse,
  DocumentedResponses,
} from "../../generators/runtime/documented-responses.js";
import { loadValidators } from "../../generators/runtime/schema-validator.js";
import { collectResponses } from "../../generators/testing/collect-responses.js";
import { checkExamples, listExamples } from "../recorder/document-examples.js";
import { isThorough } from "../thorough.js";
import { corpusFolder } from "./documents.js";

/** Documents of others; how many findings their own examples give, and the size of what is checked, in kB. */
const documents = [
  { file: "redocly-museum.yaml", findings: 0, maxKB: 10 },
  // An example with placeholders instead of values.
  { file: "train-travel.yaml", findings: 1, maxKB: 10 },
  { file: "redocly-cafe-3.2.yaml", findings: 0, maxKB: 10 },
  // Numbers where the schemas have texts.
  { file: "adyen-checkout.yaml", findings: 5, maxKB: 70 },
  { file: "workos.yaml", findings: 0, maxKB: 300 },
  { file: "stripe.json", findings: 0, maxKB: 600 },
  // A fifth of its examples is not valid by its schemas, as Ajv alone says too.
  { file: "github.json", findings: undefined, maxKB: 700 },
].filter(({ file }) => {
  const path = join(corpusFolder, file);
  return existsSync(path) && (isThorough || statSync(path).size < 1_000_000);
});

describe.skipIf(documents.length === 0).each(documents)("responses of $file", ({ file, findings, maxKB }) => {
  let understood: NonNullable<Awaited<ReturnType<typeof understand>>["understood"]>;
  let documented: DocumentedResponses;
  beforeAll(async () => {
    const found = await understand(await readApi(corpusFolder, file));
    if (!found.understood) throw new Error(`${file} cannot be used`);
    understood = found.understood;
    documented = collectResponses(understood.contract, understood.document);
  });

  it("have schemas that all compile, of modest size", async () => {
    const { findFaults } = await loadValidators(documented);
    const schemas = documented.responses.flatMap((text) => {
      const { bodies, headers } = JSON.parse(text) as DocumentedResponse;
      return [
        ...Object.values(bodies),
        ...Object.values(headers).flatMap(({ schema }) => (schema ? [schema] : [])),
      ];
    });
    expect(schemas.map((schema) => findFaults(schema, {})).filter((one) => typeof one === "string")).toEqual(
      [],
    );
    expect(JSON.stringify(documented).length / 1000).toBeLessThan(maxKB);
  });

  it.runIf(findings !== undefined)("are as its examples show them", async () => {
    const found = await checkExamples(
      understood.contract,
      listExamples(understood.document),
      createCheck(documented),
    );
    expect(found.map(({ message }) => message)).toHaveLength(findings ?? 0);
  });
});
