// TS2555: at least 2 arguments
import { type CreateWithdrawalIntentError, hasCode } from "immersve-client";

export const has = (error: CreateWithdrawalIntentError) => hasCode(error);
