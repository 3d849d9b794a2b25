import { MutationObserver, QueryClient } from "@tanstack/query-core";
import axios from "axios";

/** Orders a card, and says what came of it. */
export async function orderCard(api: string, program: string): Promise<string> {
  const order = {
    mutationFn: (body: { program: string }) => axios.post<{ id: string }>(`${api}/cards`, body),
  };
  const mutation = new MutationObserver(new QueryClient(), order);
  await mutation.mutate({ program }).catch(() => undefined);
  const { data, error } = mutation.getCurrentResult();
  return data ? `ordered ${data.data.id}` : `${error?.message}`;
}
