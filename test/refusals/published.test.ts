import { readFileSync } from "node:fs";
import { Ajv2020 } from "@redocly/ajv/dist/2020.js";
import { expect, it } from "vitest";
import { generateClient } from "./refusing-client.js";

it("errors.json has the shape that its schema says", async () => {
  const document = readFileSync("test/golden/refusals/openapi.yaml", "utf8");
  const setting = "x-openapi-errors: { failure: { at: /ok, equals: false } }\n";
  const { files } = await generateClient(document, setting);
  const read = (path: string) => JSON.parse(files.get(path) ?? "");
  const ajv = new Ajv2020({ allErrors: true });
  ajv.validate(read("errors.schema.json"), read("errors.json"));
  expect(ajv.errors).toBeNull();
}, 60_000);

it("a published document gives the same client, though nothing is configured for it", async () => {
  const document = readFileSync("test/golden/refusals/openapi.yaml", "utf8");
  const setting = "x-openapi-errors: { failure: { at: /ok, equals: false } }\n";
  const { files } = await generateClient(document, setting);
  const again = await generateClient(files.get("openapi.yaml") ?? "");
  const code = (all: ReadonlyMap<string, string>) =>
    [...all].filter(([path]) => path === "openapi.yaml" || path.startsWith("client/src/"));
  expect(code(again.files)).toEqual(code(files));
}, 60_000);
