import ky, { HTTPError } from "ky";

/** Orders a card, and says what came of it. */
export async function orderCard(api: string, program: string): Promise<string> {
  try {
    const card = await ky.post(`${api}/cards`, { json: { program } }).json<{ id: string }>();
    return `ordered ${card.id}`;
  } catch (thrown) {
    return thrown instanceof HTTPError ? `HTTP ${thrown.response.status}` : `${thrown}`;
  }
}
