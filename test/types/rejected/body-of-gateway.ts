// TS18048: 'error.body' is possibly 'undefined', under strict only
import type { OperationError } from "immersve-client";

interface Responses {
  404: { content: { "application/json": { text: string } } };
}

/** The page of a gateway has no body that can be read. */
export const say = (error: OperationError<"plain", object, object, object, Responses>) =>
  error.kind === "notFound" ? error.body.text : "";
