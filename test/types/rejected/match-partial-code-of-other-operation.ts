// TS2353: CARD_ALREADY_FROZEN
import { type CreateWithdrawalIntentError, matchPartial } from "immersve-client";

export const handle = (error: CreateWithdrawalIntentError) =>
  matchPartial(error, { code: { CARD_ALREADY_FROZEN: () => 1 } }, () => 2);
