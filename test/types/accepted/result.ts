import { expectTypeOf } from "expect-type";
import {
  apiKey,
  bearer,
  type CreateCardData,
  type CreateCardError,
  createCard,
  createClient,
  isApiError,
  listCurrencies,
  type Result,
  unwrap,
} from "immersve-client";

const client = createClient({
  auth: apiKey({ key: "k", secret: () => "s" }),
  server: "test",
  attemptTimeoutMs: 1000,
});
const input = { body: { cardProgramId: "p", fundingSourceId: "f" } };

/** Data and error taken apart. */
export async function takenApart(): Promise<string | undefined> {
  const { data, error } = await createCard(client, input);
  if (error) {
    expectTypeOf(error).toEqualTypeOf<CreateCardError>();
    return error.message;
  }
  expectTypeOf(data).toEqualTypeOf<CreateCardData>();
  return data.cardId;
}

/** The result as a whole. */
export async function whole(): Promise<string | undefined> {
  const result = await createCard(client, { ...input, signal: AbortSignal.timeout(1), headers: { a: "b" } });
  expectTypeOf(result).toEqualTypeOf<Result<CreateCardData, CreateCardError>>();
  if (result.ok) {
    expectTypeOf(result.data).toEqualTypeOf<CreateCardData>();
    expectTypeOf(result.headers).toEqualTypeOf<Headers>();
    return result.data.cardId;
  }
  expectTypeOf(result.error).toEqualTypeOf<CreateCardError>();
  return result.error.kind;
}

/** The data, or an exception. */
export async function unwrapped(): Promise<CreateCardData> {
  expectTypeOf(unwrap(createCard(client, input))).toEqualTypeOf<Promise<CreateCardData>>();
  expectTypeOf(unwrap(await createCard(client, input))).toEqualTypeOf<CreateCardData>();
  return unwrap(createCard(client, input)).catch((thrown: unknown) => {
    if (isApiError(thrown))
      expectTypeOf(thrown.error.kind).toEqualTypeOf<CreateCardError["kind"] | "refused">();
    throw thrown;
  });
}

/** An operation that needs no input. */
export const currencies = () => listCurrencies(createClient({ auth: bearer("t", { accountId: "a" }) }));
