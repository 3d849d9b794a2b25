// TS18048: data, under strict only
import { type Client, createCard } from "immersve-client";

export async function order(client: Client) {
  const { data } = await createCard(client, { body: { cardProgramId: "p", fundingSourceId: "f" } });
  return data.cardId;
}
