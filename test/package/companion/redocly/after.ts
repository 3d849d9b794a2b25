import { configure, create_card } from "./client/index.errors.js";
import type { CodesOf, ErrorOf } from "./companion/errors.js";

const advice: Record<keyof CodesOf<ErrorOf<"create-card">>, string> = {
  KYC_REQUIRED: "verify yourself first",
  CARD_LIMIT_REACHED: "you have all your cards",
};

/** Orders a card, and says what came of it. */
export async function orderCard(api: string, program: string): Promise<string> {
  configure({ serverUrl: api });
  const { data, error } = await create_card({ body: { program } });
  if (data) return `ordered ${data.id}`;
  return error.kind === "code" ? advice[error.code] : error.message;
}
