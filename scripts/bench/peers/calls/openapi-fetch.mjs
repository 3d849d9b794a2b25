import createClient from "openapi-fetch";

/** Calls through openapi-fetch, which throws nothing for an answer. */
export function createCalls({ baseUrl, apiKey }) {
  const headers = { "X-Api-Key": apiKey.key, "X-Api-Secret": apiKey.secret };
  const client = createClient({ baseUrl, headers });
  return {
    readCard: async (cardId) => {
      const { data, error } = await client.GET("/api/cards/{cardId}", { params: { path: { cardId } } });
      return error ? error.errorCode : data.id;
    },
    orderCard: async (order) => {
      const { data, error } = await client.POST("/api/cards", { body: order });
      return error ? error.errorCode : data.id;
    },
  };
}
