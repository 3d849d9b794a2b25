// TS2322: boolean
import { type CreateWithdrawalIntentError, match } from "immersve-client";
import { otherKinds } from "../other-kinds.js";

export const handle = (error: CreateWithdrawalIntentError): number =>
  match(error, {
    ...otherKinds,
    code: {
      FUNDING_STRATEGY_NOT_SUPPORTED: () => 1,
      INSUFFICIENT_BALANCE: () => true,
      TOO_MANY_PENDING_WITHDRAWALS: () => 1,
    },
  });
