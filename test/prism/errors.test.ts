import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import type { DocumentedCode, Operation } from "../../generators/contract/contract.js";
import { listNamedOperations } from "../../generators/emit/operation-names.js";
import { followWithin } from "../../generators/openapi/follow-within.js";
import { buildClient } from "../conformance/build-client.js";
import { repository } from "../package/npm.js";
import { isThorough } from "../thorough.js";
import { sampleInput } from "./sample-input.js";
import { startPrism } from "./start-prism.js";

const file = join(repository, "generated/openapi.yaml");

/** Every code of an operation with each of its statuses, and the statuses without codes. */
function listFailures({
  errors,
}: Operation): readonly Partial<DocumentedCode & { readonly status: string }>[] {
  return errors.flatMap(({ status, codes }) =>
    codes.length > 0 ? codes.map((code) => ({ ...code, status })) : [{ status: status.replace("XX", "00") }],
  );
}

it("Prism serves every status and every code of the published document, as `Prefer` asks for it", async () => {
  const built = await buildClient(await readFile(file, "utf8"));
  // It makes no `Retry-After`, which its own check of responses would not let pass.
  const prism = await startPrism(file, false);
  onTestFinished(prism.stop);
  const auth = [
    built.auth("apiKey", { key: "k", secret: "s", accountId: "a" }),
    built.auth("bearer", "token"),
  ];
  const client = built.createClient({ baseUrl: prism.baseUrl, auth, attempts: 1 });
  const all = listNamedOperations(built.contract);
  const picked = isThorough ? all : all.filter(({ operation }) => operation.id === "create-card");
  let count = 0;
  for (const { operation, named } of picked) {
    const input = sampleInput(operation, followWithin(built.document));
    for (const { status, code, sample } of listFailures(operation)) {
      count += 1;
      const prefer = code === undefined ? `code=${status}` : `code=${status}, example=${code}`;
      const { error } = await built.call(named.call, client, { ...input, headers: { prefer } });
      const found = { id: operation.id, status: error?.status, code: error?.code, body: error?.body };
      expect.soft(found).toEqual({ id: operation.id, status: Number(status), code, body: sample });
    }
  }
  expect(count).toBeGreaterThan(isThorough ? 400 : 15);
});
