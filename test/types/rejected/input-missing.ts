// TS2554: Expected 2 arguments
import { type Client, createCard } from "immersve-client";

export const order = (client: Client) => createCard(client);
