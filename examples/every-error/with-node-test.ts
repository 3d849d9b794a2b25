import assert from "node:assert/strict";
import { test } from "node:test";
import { createCard } from "immersve-client";
import { assertHandlesAll } from "immersve-client/testing";
import { toCardNotice } from "../issue-a-card/notices.js";
import { tell } from "./tell.js";

const body = { cardProgramId: "a", fundingSourceId: "b" };

test("has words for every way in which ordering a card can fail", async () => {
  await assertHandlesAll("create-card", async ({ client, signal }) => {
    const { error } = await createCard(client, { body, signal });
    assert.match((error && toCardNotice(error).text) ?? "", /\w/);
  });
});

test("knows what it has no words for", () =>
  assert.rejects(
    assertHandlesAll("create-card", async ({ client, signal, catchAll }) => {
      const { error } = await createCard(client, { body, signal });
      if (error) tell(error, catchAll);
    }),
    /CONTACT_EMAIL_REQUIRED \(403\): fell into the catch-all/,
  ));
