import { createCard, createClient } from "immersve-client";

const { error } = await createCard(createClient(), { body: { cardProgramId: "a", fundingSourceId: "b" } });
if (error) {
  // What some kinds have can be read on all of them.
  const read: {
    readonly status: number | undefined;
    readonly reason: string | undefined;
    readonly code: string | undefined;
    readonly retryAt: number | undefined;
  } = { status: error.status, reason: error.reason, code: error.code, retryAt: error.retryAt };
  console.log(read, error.issues?.[0]?.path, error.body);
  if (error.kind === "server") console.log(error.code?.length);
  if (error.kind === "code")
    console.log(error.code satisfies keyof import("immersve-client").CreateCardCodes);
}
