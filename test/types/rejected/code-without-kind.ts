// TS2339: code
import type { CreateCardError } from "immersve-client";

export const codeOf = (error: CreateCardError) => error.code;
