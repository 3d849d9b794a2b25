// TS2741: create-withdrawal-intent: INSUFFICIENT_BALANCE is not handled
import { type CreateWithdrawalIntentError, match } from "immersve-client";
import { otherKinds } from "../other-kinds.js";

export const handle = (error: CreateWithdrawalIntentError) =>
  match(error, {
    ...otherKinds,
    code: { FUNDING_STRATEGY_NOT_SUPPORTED: () => 1, TOO_MANY_PENDING_WITHDRAWALS: () => 1 },
  });
