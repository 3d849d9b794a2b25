import createFetchClient from "openapi-fetch";
import type { CodesOf, ErrorOf } from "./companion/errors.js";
import { withErrors } from "./companion/openapi-fetch.js";
import type { paths } from "./schema.js";

const advice: Record<keyof CodesOf<ErrorOf<"POST /cards">>, string> = {
  KYC_REQUIRED: "verify yourself first",
  CARD_LIMIT_REACHED: "you have all your cards",
};

/** Orders a card, and says what came of it. */
export async function orderCard(api: string, program: string): Promise<string> {
  const client = withErrors<paths>(createFetchClient<paths>({ baseUrl: api }));
  const { data, error } = await client.POST("/cards", { body: { program } });
  if (data) return `ordered ${data.id}`;
  return error.kind === "code" ? advice[error.code] : error.message;
}
