import { MutationObserver, QueryClient } from "@tanstack/query-core";
import axios from "axios";
import type { CodesOf, ErrorOf } from "./companion/errors.js";
import { mutationOptions } from "./companion/tanstack-query.js";

const advice: Record<keyof CodesOf<ErrorOf<"create-card">>, string> = {
  KYC_REQUIRED: "verify yourself first",
  CARD_LIMIT_REACHED: "you have all your cards",
};

/** Orders a card, and says what came of it. */
export async function orderCard(api: string, program: string): Promise<string> {
  const order = mutationOptions("create-card", {
    mutationFn: (body: { program: string }) => axios.post<{ id: string }>(`${api}/cards`, body),
  });
  const mutation = new MutationObserver(new QueryClient(), order);
  await mutation.mutate({ program }).catch(() => undefined);
  const { data, error } = mutation.getCurrentResult();
  if (error) return error.kind === "code" ? advice[error.code] : error.message;
  return `ordered ${data?.id}`;
}
