// TS2561: cardProgram
import { type Client, createCard } from "immersve-client";

export const order = (client: Client) =>
  createCard(client, { body: { cardProgramId: "p", fundingSourceId: "f", cardProgram: "p" } });
