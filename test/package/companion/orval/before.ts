import { createCard } from "./client/cards.js";
import { settings } from "./request.js";

/** Orders a card, and says what came of it. */
export async function orderCard(api: string, program: string): Promise<string> {
  settings.api = api;
  try {
    const { data } = await createCard({ program });
    return `ordered ${data.id}`;
  } catch (thrown) {
    return `${thrown}`;
  }
}
