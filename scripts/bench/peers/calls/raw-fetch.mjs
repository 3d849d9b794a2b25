/** Calls as a person writes them without a library. */
export function createCalls({ baseUrl, apiKey }) {
  const headers = { "X-Api-Key": apiKey.key, "X-Api-Secret": apiKey.secret };
  return {
    readCard: async (cardId) => {
      const response = await fetch(`${baseUrl}/api/cards/${encodeURIComponent(cardId)}`, { headers });
      const body = await response.json();
      return response.ok ? body.id : body.errorCode;
    },
    orderCard: async (order) => {
      const response = await fetch(`${baseUrl}/api/cards`, {
        method: "POST",
        headers: { ...headers, "Content-Type": "application/json" },
        body: JSON.stringify(order),
      });
      const body = await response.json();
      return response.ok ? body.id : body.errorCode;
    },
  };
}
