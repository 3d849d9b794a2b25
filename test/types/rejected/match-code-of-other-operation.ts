// TS2322: CARD_ALREADY_FROZEN is no code of this operation
import { type CreateWithdrawalIntentError, match } from "immersve-client";
import { otherKinds } from "../other-kinds.js";

export const handle = (error: CreateWithdrawalIntentError) =>
  match(error, {
    ...otherKinds,
    code: {
      FUNDING_STRATEGY_NOT_SUPPORTED: () => 1,
      INSUFFICIENT_BALANCE: () => 1,
      TOO_MANY_PENDING_WITHDRAWALS: () => 1,
      CARD_ALREADY_FROZEN: () => 1,
    },
  });
