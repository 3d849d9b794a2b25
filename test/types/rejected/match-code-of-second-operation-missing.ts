// TS2741: unfreeze-card: CARD_UNFREEZE_NOT_ALLOWED is not handled
import { type FreezeCardError, match, type UnfreezeCardError } from "immersve-client";
import { otherKinds } from "../other-kinds.js";

export const handle = (error: FreezeCardError | UnfreezeCardError) =>
  match(error, {
    ...otherKinds,
    code: { CARD_ALREADY_FROZEN: () => 1, CARD_NOT_FROZEN: () => 1 },
  });
