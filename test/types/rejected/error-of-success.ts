// TS18048: error
import type { CreateCardData, CreateCardError, Result } from "immersve-client";

export const kindOf = (result: Result<CreateCardData, CreateCardError>) =>
  result.ok ? result.error.kind : "none";
