import { createCard } from "./client/cards.js";
import { type CodesOf, type ErrorOf, isErrorOf } from "./companion/errors.js";
import { settings } from "./request.js";

const advice: Record<keyof CodesOf<ErrorOf<"create-card">>, string> = {
  KYC_REQUIRED: "verify yourself first",
  CARD_LIMIT_REACHED: "you have all your cards",
};

/** Orders a card, and says what came of it. */
export async function orderCard(api: string, program: string): Promise<string> {
  settings.api = api;
  try {
    const { data } = await createCard({ program });
    return `ordered ${data.id}`;
  } catch (thrown) {
    if (!isErrorOf("create-card", thrown)) throw thrown;
    return thrown.kind === "code" ? advice[thrown.code] : thrown.message;
  }
}
