// TS2367: KYC_REQUIERD
import type { CreateCardError } from "immersve-client";

export const isKyc = (error: CreateCardError) => error.kind === "code" && error.code === "KYC_REQUIERD";
