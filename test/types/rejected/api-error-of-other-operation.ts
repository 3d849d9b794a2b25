// TS2345: KYC_REQUIRED
import { freezeCard, hasCode, isApiError } from "immersve-client";

export const isKyc = (thrown: unknown) =>
  isApiError(thrown, freezeCard) && hasCode(thrown.error, "KYC_REQUIRED");
