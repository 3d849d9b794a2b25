// TS2367: INSUFFICIENT_BALANCE
import { type CreateWithdrawalIntentError, matchPartial } from "immersve-client";

export const handle = (error: CreateWithdrawalIntentError) =>
  matchPartial(
    error,
    { code: { TOO_MANY_PENDING_WITHDRAWALS: (e) => e.code === "INSUFFICIENT_BALANCE" } },
    () => false,
  );
