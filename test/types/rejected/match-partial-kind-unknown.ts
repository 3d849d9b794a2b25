// TS2353: conflict
import { type CreateWithdrawalIntentError, matchPartial } from "immersve-client";

export const handle = (error: CreateWithdrawalIntentError) =>
  matchPartial(error, { conflict: () => 1 }, () => 2);
