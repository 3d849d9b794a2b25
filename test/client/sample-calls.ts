import { apiKey, type CallOptions, type Client, createCard, createClient, getCard } from "immersve-client";

/** Credentials that no answer, error or log may show. */
export const secrets = { key: "key-1", secret: "s3cret-Value", accountId: "account-1" };

/** A client of a local server, with an API key and without retries unless `options` say otherwise. */
export function clientOf(baseUrl: string, options: Parameters<typeof createClient>[0] = {}): Client {
  return createClient({ baseUrl, auth: apiKey(secrets), attempts: 1, ...options });
}

export const cardOrder = { cardProgramId: "program-1", fundingSourceId: "source-1" };

/** A call of `create-card`: `once`, and with the most codes. */
export function orderCard(client: Client, options: CallOptions = {}) {
  return createCard(client, { body: cardOrder, ...options });
}

/** A call of `get-card`: `safe`, without codes of its own. */
export function readCard(client: Client, options: CallOptions = {}) {
  return getCard(client, { path: { cardId: "card-1" }, ...options });
}
