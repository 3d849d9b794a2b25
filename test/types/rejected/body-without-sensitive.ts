// TS2339: Property 'pan' does not exist
import { hasCode, type OperationError } from "immersve-client";
import type { WithoutSensitive } from "immersve-client/runtime/documented-body";

interface Responses {
  409: { content: { "application/json": { code: "LOW"; cards: { pan: string; last4: string }[] } } };
}
interface Codes {
  readonly LOW: 409;
}
type PayError = OperationError<"pay", Codes, object, object, WithoutSensitive<Responses, "pan">, ["code"]>;

export const last4 = (error: PayError) => hasCode(error, "LOW") && error.body.cards[0]?.last4;
export const pan = (error: PayError) => hasCode(error, "LOW") && error.body.cards[0]?.pan;
