// TS2322: FORBIDDEN comes as kind forbidden, not under code
import { type CreateWithdrawalIntentError, match } from "immersve-client";
import { otherKinds } from "../other-kinds.js";

export const handle = (error: CreateWithdrawalIntentError) =>
  match(error, {
    ...otherKinds,
    code: {
      FUNDING_STRATEGY_NOT_SUPPORTED: () => 1,
      INSUFFICIENT_BALANCE: () => 1,
      TOO_MANY_PENDING_WITHDRAWALS: () => 1,
      FORBIDDEN: () => 1,
    },
  });
