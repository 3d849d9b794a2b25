import createFetchClient from "openapi-fetch";
import type { paths } from "./schema.js";

/** Orders a card, and says what came of it. */
export async function orderCard(api: string, program: string): Promise<string> {
  const client = createFetchClient<paths>({ baseUrl: api });
  const { data, error, response } = await client.POST("/cards", { body: { program } });
  if (data) return `ordered ${data.id}`;
  return `HTTP ${response.status} ${error?.code}`;
}
