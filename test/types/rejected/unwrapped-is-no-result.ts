// TS2339: error
import { type Client, createCard, unwrap } from "immersve-client";

export async function order(client: Client) {
  const card = await unwrap(createCard(client, { body: { cardProgramId: "p", fundingSourceId: "f" } }));
  return card.error;
}
