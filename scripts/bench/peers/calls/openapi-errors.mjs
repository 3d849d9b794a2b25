import { apiKey as authorize, createCard, createClient, getCard } from "immersve-client";

/** Calls through the generated client. */
export function createCalls({ baseUrl, apiKey }) {
  const client = createClient({ baseUrl, auth: authorize(apiKey) });
  return {
    readCard: async (cardId) => {
      const { data, error } = await getCard(client, { path: { cardId } });
      return error ? error.code : data.id;
    },
    orderCard: async (order) => {
      const { data, error } = await createCard(client, { body: order });
      return error ? error.code : data.id;
    },
  };
}
