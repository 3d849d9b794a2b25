import ky, { HTTPError } from "ky";

/** Calls through ky, which throws for an answer that is no success, with what was in its body. */
export function createCalls({ baseUrl, apiKey }) {
  const headers = { "X-Api-Key": apiKey.key, "X-Api-Secret": apiKey.secret };
  const client = ky.create({ prefix: baseUrl, headers });
  return {
    readCard: (cardId) => finish(client.get(`api/cards/${encodeURIComponent(cardId)}`)),
    orderCard: (order) => finish(client.post("api/cards", { json: order })),
  };
}

async function finish(response) {
  try {
    const { id } = await response.json();
    return id;
  } catch (error) {
    if (!(error instanceof HTTPError)) throw error;
    return error.data.errorCode;
  }
}
