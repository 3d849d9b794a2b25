// TS2345: "code"
import { type GetCardError, isKind } from "immersve-client";

export const isRule = (error: GetCardError) => isKind(error, "code");
