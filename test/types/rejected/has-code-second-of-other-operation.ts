// TS2345: CARD_ALREADY_FROZEN
import { type CreateWithdrawalIntentError, hasCode } from "immersve-client";

export const isFrozen = (error: CreateWithdrawalIntentError) =>
  hasCode(error, "INSUFFICIENT_BALANCE", "CARD_ALREADY_FROZEN");
