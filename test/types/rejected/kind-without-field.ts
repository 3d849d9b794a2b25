// TS2339: retryAt
import type { CreateCardError } from "immersve-client";

export const retryAtOf = (error: CreateCardError) => (error.kind === "unauthorized" ? error.retryAt : 0);
