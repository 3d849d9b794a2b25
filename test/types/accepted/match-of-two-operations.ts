import { expectTypeOf } from "expect-type";
import {
  type FreezeCardError,
  type GetCardError,
  match,
  matchPartial,
  type UnfreezeCardError,
} from "immersve-client";

/** An error of one of several operations, one of which has no codes, takes the handlers of all. */
export const handle = (error: FreezeCardError | GetCardError | UnfreezeCardError) =>
  match(error, {
    code: {
      CARD_ALREADY_FROZEN: (e) => {
        expectTypeOf(e.operation).toEqualTypeOf<"freeze-card">();
        return 1;
      },
      CARD_NOT_FROZEN: (e) => {
        expectTypeOf(e.operation).toEqualTypeOf<"unfreeze-card">();
        return 1;
      },
      CARD_UNFREEZE_NOT_ALLOWED: (e) => e.status,
    },
    unknownCode: (e) => e.code,
    invalidRequest: (e) => {
      expectTypeOf(e.operation).toEqualTypeOf<"freeze-card" | "get-card" | "unfreeze-card">();
      return e.code ?? "400";
    },
    unauthorized: (e) => e.kind,
    forbidden: (e) => e.code ?? "403",
    notFound: (e) => e.kind,
    rateLimited: (e) => e.kind,
    server: (e) => e.kind,
    unexpectedStatus: (e) => e.kind,
    unreadable: (e) => e.kind,
    network: (e) => e.kind,
    timeout: (e) => e.kind,
    aborted: (e) => e.kind,
    credentials: (e) => e.kind,
  });

export const handleSome = (error: FreezeCardError | UnfreezeCardError) =>
  matchPartial(error, { code: { CARD_NOT_FROZEN: (e) => e.status } }, (e) => e.kind);
