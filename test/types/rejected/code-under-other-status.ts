// TS2367: "KYC_REQUIRED"
import type { CreateCardError } from "immersve-client";

export const isKyc = (error: CreateCardError) =>
  error.kind === "code" && error.status === 400 && error.code === "KYC_REQUIRED";
