// TS2554: Expected 3 arguments
import { type CreateWithdrawalIntentError, matchPartial } from "immersve-client";

export const handle = (error: CreateWithdrawalIntentError) => matchPartial(error, { network: () => 1 });
