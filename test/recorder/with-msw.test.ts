import { createCard, createClient } from "immersve-client";
import { recordContract } from "immersve-client/testing/contract";
import { handlers, on } from "immersve-client/testing/msw";
import { setupServer } from "msw/node";
import { expect, it, onTestFinished } from "vitest";

it("what MSW answers is recorded as well, once it listens", async () => {
  const server = setupServer(...handlers());
  server.listen();
  onTestFinished(() => server.close());
  const recorder = recordContract({ folder: false });
  server.use(on("create-card").code("KYC_REQUIRED"));
  const client = createClient({ server: "test", attempts: 1 });
  const { error } = await createCard(client, { body: { cardProgramId: "a", fundingSourceId: "b" } });
  expect(error?.code).toBe("KYC_REQUIRED");
  const { pairs, findings } = await recorder.stop();
  expect({ findings, seen: pairs.filter(({ count }) => count > 0) }).toEqual({
    findings: [],
    seen: [{ operation: "create-card", status: "403", code: "KYC_REQUIRED", count: 1 }],
  });
});
