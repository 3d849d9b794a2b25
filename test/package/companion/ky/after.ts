import ky from "ky";
import type { CodesOf, ErrorOf } from "./companion/errors.js";
import { readError } from "./companion/ky.js";

const advice: Record<keyof CodesOf<ErrorOf<"create-card">>, string> = {
  KYC_REQUIRED: "verify yourself first",
  CARD_LIMIT_REACHED: "you have all your cards",
};

/** Orders a card, and says what came of it. */
export async function orderCard(api: string, program: string): Promise<string> {
  try {
    const card = await ky.post(`${api}/cards`, { json: { program } }).json<{ id: string }>();
    return `ordered ${card.id}`;
  } catch (thrown) {
    const error = await readError("create-card", thrown);
    return error.kind === "code" ? advice[error.code] : error.message;
  }
}
