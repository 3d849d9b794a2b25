import axios from "axios";
import { toError } from "./companion/axios.js";
import type { CodesOf, ErrorOf } from "./companion/errors.js";

const advice: Record<keyof CodesOf<ErrorOf<"create-card">>, string> = {
  KYC_REQUIRED: "verify yourself first",
  CARD_LIMIT_REACHED: "you have all your cards",
};

/** Orders a card, and says what came of it. */
export async function orderCard(api: string, program: string): Promise<string> {
  try {
    const { data } = await axios.post<{ id: string }>(`${api}/cards`, { program });
    return `ordered ${data.id}`;
  } catch (thrown) {
    const error = toError("create-card", thrown);
    return error.kind === "code" ? advice[error.code] : error.message;
  }
}
