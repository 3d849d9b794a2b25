import { client } from "./client/client.gen.js";
import { createCard } from "./client/index.js";
import type { CodesOf, ErrorOf } from "./companion/errors.js";
import { withErrors } from "./companion/hey-api.js";

const advice: Record<keyof CodesOf<ErrorOf<"create-card">>, string> = {
  KYC_REQUIRED: "verify yourself first",
  CARD_LIMIT_REACHED: "you have all your cards",
};
withErrors(client);

/** Orders a card, and says what came of it. */
export async function orderCard(api: string, program: string): Promise<string> {
  client.setConfig({ baseUrl: api });
  const { data, error } = await createCard({ body: { program } });
  if (data) return `ordered ${data.id}`;
  return error.kind === "code" ? advice[error.code] : error.message;
}
