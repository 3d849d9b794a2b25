import { MutationObserver, QueryClient } from "@tanstack/query-core";
import { createCard, createClient, unwrap } from "cards-client";

/** Orders a card, and says what came of it. */
export async function orderCard(api: string, program: string): Promise<string> {
  const client = createClient({ baseUrl: api });
  const call = (program: string) => createCard(client, { body: { program } });
  const order = { mutationFn: async (program: string) => unwrap(await call(program)) };
  const mutation = new MutationObserver(new QueryClient(), order);
  await mutation.mutate(program).catch(() => undefined);
  const { data, error } = mutation.getCurrentResult();
  return data ? `ordered ${data.id}` : `${error?.message}`;
}
