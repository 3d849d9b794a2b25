// TS2367: 409
import type { CreateCardError } from "immersve-client";

export const isConflict = (error: CreateCardError) => error.kind === "code" && error.status === 409;
