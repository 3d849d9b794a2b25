import { MutationObserver, QueryClient } from "@tanstack/query-core";
import { type CreateCardCodes, createCard, createClient } from "cards-client";
import { mutationOptions } from "cards-client/tanstack-query";

const advice: Record<keyof CreateCardCodes, string> = {
  KYC_REQUIRED: "verify yourself first",
  CARD_LIMIT_REACHED: "you have all your cards",
};

/** Orders a card, and says what came of it. */
export async function orderCard(api: string, program: string): Promise<string> {
  const client = createClient({ baseUrl: api });
  const call = (program: string) => createCard(client, { body: { program } });
  const order = mutationOptions("create-card", { mutationFn: call });
  const mutation = new MutationObserver(new QueryClient(), order);
  await mutation.mutate(program).catch(() => undefined);
  const { data, error } = mutation.getCurrentResult();
  if (error) return error.kind === "code" ? advice[error.code] : error.message;
  return `ordered ${data?.id}`;
}
