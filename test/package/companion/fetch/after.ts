import type { CodesOf, ErrorOf } from "./companion/errors.js";
import { readError } from "./companion/fetch.js";

const advice: Record<keyof CodesOf<ErrorOf<"create-card">>, string> = {
  KYC_REQUIRED: "verify yourself first",
  CARD_LIMIT_REACHED: "you have all your cards",
};

/** Orders a card, and says what came of it. */
export async function orderCard(api: string, program: string): Promise<string> {
  try {
    const response = await fetch(`${api}/cards`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ program }),
    });
    if (!response.ok) throw response;
    const card = (await response.json()) as { id: string };
    return `ordered ${card.id}`;
  } catch (thrown) {
    const error = await readError("create-card", thrown);
    return error.kind === "code" ? advice[error.code] : error.message;
  }
}
