import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { runCommand } from "../run-command.js";
import { createTemporaryFolder } from "../temporary-folder.js";

const document = `openapi: 3.1.0
info: { title: Cards, version: "1" }
servers: [{ url: https://api.example.com }]
x-error-catalog:
  CARD_FROZEN: { meaning: The card is frozen., fix: Unfreeze it first., retry: after-fix }
paths:
  /cards/{cardId}/pay:
    post:
      operationId: pay
      x-replay: once
      parameters: [{ name: cardId, in: path, required: true, schema: { type: string } }]
      requestBody:
        required: true
        content: { application/json: { schema: { type: object, required: [amount], properties: { amount: { type: integer } } } } }
      responses: { "200": { description: Paid. } }
      x-errors:
        "403": { CARD_FROZEN: { trigger: { parameters: { cardId: sandbox-frozen }, body: { amount: 7 } } } }
components:
  schemas:
    Error: { type: object, required: [errorCode], properties: { errorCode: { type: string } } }
  responses:
    Forbidden:
      description: A rule says no.
      content: { application/json: { schema: { $ref: "#/components/schemas/Error" } } }
      x-error: { status: "403", scope: listed }
`;

it("a trigger reaches the contract, the page of its code and the fakes", async () => {
  const folder = await createTemporaryFolder();
  onTestFinished(() => folder.remove());
  await folder.write({ "openapi.yaml": document });
  const { stderr, exitCode } = await runCommand(folder.path, [
    "generate",
    "openapi.yaml",
    "--only",
    "document,testing,docs",
  ]);
  expect({ stderr, exitCode }).toMatchObject({ exitCode: 0 });
  const read = (path: string) => readFile(join(folder.path, "generated/openapi", path), "utf8");
  const trigger = { parameters: { cardId: "sandbox-frozen" }, body: { amount: 7 } };
  const contract = JSON.parse(await read("errors.json"));
  expect(contract.operations[0].errors[0].codes[0].trigger).toEqual(trigger);
  const page = await read("docs/errors/CARD_FROZEN/index.html");
  expect(page).toContain("What causes it in the sandbox");
  expect(page).toContain("https://api.example.com/cards/sandbox-frozen/pay");
  expect(await read("client/src/fakes.ts")).toContain(
    'trigger: { path: { cardId: "sandbox-frozen" }, body: { amount: 7 } }',
  );
});
