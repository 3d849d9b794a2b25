import { createCard } from "immersve-client";
import { assertHandlesAll } from "immersve-client/testing";
import { expect, it } from "vitest";
import { toCardNotice } from "../issue-a-card/notices.js";
import { tell } from "./tell.js";

const body = { cardProgramId: "a", fundingSourceId: "b" };

it("has words for every way in which ordering a card can fail", async () => {
  await assertHandlesAll("create-card", async ({ client, signal }) => {
    const { error } = await createCard(client, { body, signal });
    expect(error && toCardNotice(error).text).toMatch(/\w/);
  });
});

it("knows what it has no words for", async () => {
  const told = assertHandlesAll("create-card", async ({ client, signal, catchAll }) => {
    const { error } = await createCard(client, { body, signal });
    if (error) tell(error, catchAll);
  });
  await expect(told).rejects.toThrow("CONTACT_EMAIL_REQUIRED (403): fell into the catch-all");
});
