import { expectTypeOf } from "expect-type";
import type { ClientErrorStatus, OperationError, RemainingStatus } from "immersve-client";

interface Responses {
  readonly 200: { headers: { "X-Page": number; [name: string]: unknown } };
  readonly 404: { headers: { [name: string]: unknown } };
  readonly 429: { headers: { "Retry-After": number; "X-Limit"?: number; [name: string]: unknown } };
  readonly "4XX": { headers: { "X-Lock-Owner": string; "Set-Cookie": string; [name: string]: unknown } };
}

interface Codes {
  readonly LOCKED: RemainingStatus<ClientErrorStatus, 404 | 429>;
}

type Headers = Readonly<Record<string, string | undefined>> | undefined;

/** A header can be read on every kind, and is known by name where the document describes it for the status. */
export function read(error: OperationError<"list", Codes, object, object, Responses, never>): void {
  expectTypeOf(error.headers).toMatchTypeOf<Headers>();
  if (error.kind === "notFound") expectTypeOf(error.headers).toEqualTypeOf<undefined>();
  if (error.kind === "rateLimited")
    expectTypeOf(error.headers?.["x-limit"]).toEqualTypeOf<string | undefined>();
  if (error.kind === "code" && error.status === 409)
    expectTypeOf(error.headers).toEqualTypeOf<{ readonly "x-lock-owner"?: string } | undefined>();
  if (error.kind === "network") expectTypeOf(error.headers).toEqualTypeOf<undefined>();
}
