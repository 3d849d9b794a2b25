import { configure, create_card } from "./client/index.js";

/** Orders a card, and says what came of it. */
export async function orderCard(api: string, program: string): Promise<string> {
  configure({ serverUrl: api });
  const { data, error, response } = await create_card({ body: { program } });
  if (data) return `ordered ${data.id}`;
  return `HTTP ${response.status} ${error?.code}`;
}
