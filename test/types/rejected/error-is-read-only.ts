// TS2540: code
import type { CreateCardError } from "immersve-client";

export function change(error: CreateCardError): void {
  if (error.kind === "code") error.code = "KYC_REQUIRED";
}
