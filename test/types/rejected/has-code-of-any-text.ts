// TS2345: string
import { type CreateWithdrawalIntentError, hasCode } from "immersve-client";

export const has = (error: CreateWithdrawalIntentError, code: string) => hasCode(error, code);
