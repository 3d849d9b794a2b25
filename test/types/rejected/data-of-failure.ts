// TS18048: data, under strict only
import type { CreateCardData, CreateCardError, Result } from "immersve-client";

export const idOf = (result: Result<CreateCardData, CreateCardError>) =>
  result.ok ? undefined : result.data.cardId;
