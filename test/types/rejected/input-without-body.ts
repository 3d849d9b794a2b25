// TS2345: body
import { type Client, createCard } from "immersve-client";

export const order = (client: Client) => createCard(client, {});
