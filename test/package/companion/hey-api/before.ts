import { client } from "./client/client.gen.js";
import { createCard } from "./client/index.js";

/** Orders a card, and says what came of it. */
export async function orderCard(api: string, program: string): Promise<string> {
  client.setConfig({ baseUrl: api });
  const { data, error } = await createCard({ body: { program } });
  if (data) return `ordered ${data.id}`;
  return JSON.stringify(error);
}
