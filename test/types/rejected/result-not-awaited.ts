// TS2339: error
import { type Client, listCurrencies } from "immersve-client";

export const errorOf = (client: Client) => listCurrencies(client).error;
