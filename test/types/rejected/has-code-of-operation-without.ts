// TS2345: KYC_REQUIRED
import { type GetCardError, hasCode } from "immersve-client";

export const has = (error: GetCardError) => hasCode(error, "KYC_REQUIRED");
