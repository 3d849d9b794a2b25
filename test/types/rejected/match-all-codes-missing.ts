// TS2345: code
import { type CreateWithdrawalIntentError, match } from "immersve-client";
import { otherKinds } from "../other-kinds.js";

export const handle = (error: CreateWithdrawalIntentError) => match(error, otherKinds);
