// TS2353: page
import { type Client, listCards } from "immersve-client";

export const list = (client: Client) => listCards(client, { path: { accountId: "a" }, query: { page: 1 } });
