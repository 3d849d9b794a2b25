// TS2345: conflict
import { type CreateCardError, isKind } from "immersve-client";

export const isConflict = (error: CreateCardError) => isKind(error, "conflict");
