import { expectTypeOf } from "expect-type";
import {
  type AnyError,
  type CreateCardError,
  createCard,
  type FreezeCardError,
  freezeCard,
  hasCode,
  isApiError,
  type ListCurrenciesError,
  listCurrencies,
} from "immersve-client";

/** Behind `unwrap`, the operation tells which errors an exception may have. */
export function handle(thrown: unknown): string | undefined {
  if (isApiError(thrown, createCard)) {
    expectTypeOf(thrown.error).toEqualTypeOf<CreateCardError>();
    if (hasCode(thrown.error, "KYC_REQUIRED")) return thrown.error.code;
  }
  if (isApiError(thrown, freezeCard)) expectTypeOf(thrown.error).toEqualTypeOf<FreezeCardError>();
  if (isApiError(thrown, listCurrencies)) expectTypeOf(thrown.error).toEqualTypeOf<ListCurrenciesError>();
  if (isApiError(thrown)) expectTypeOf(thrown.error).toExtend<AnyError>();
  return undefined;
}
