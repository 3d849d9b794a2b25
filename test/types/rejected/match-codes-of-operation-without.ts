// TS2322: code is no kind of this error
import { type GetCardError, match } from "immersve-client";
import { otherKinds } from "../other-kinds.js";

export const handle = (error: GetCardError) =>
  match(error, { ...otherKinds, code: { KYC_REQUIRED: () => 1 } });
