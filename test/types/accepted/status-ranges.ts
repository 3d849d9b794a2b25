import { expectTypeOf } from "expect-type";
import type {
  ClientErrorStatus,
  ErrorStatus,
  OperationError,
  RemainingStatus,
  ServerErrorStatus,
} from "immersve-client";

/** Codes of a document that lists one under 404, one under 4XX, and one under `default`. */
interface Codes {
  readonly GONE: 404;
  readonly REFUSED: RemainingStatus<ClientErrorStatus, 404>;
  readonly BUSY: RemainingStatus<ErrorStatus, ClientErrorStatus>;
}

type ListError = OperationError<"list", Codes, object>;

/** A status tells the codes apart that come with it. */
export function byStatus(error: ListError): void {
  if (error.kind === "server") expectTypeOf(error.status).toEqualTypeOf<ServerErrorStatus>();
  if (error.kind !== "code") return;
  if (error.status === 404) expectTypeOf(error.code).toEqualTypeOf<"GONE">();
  else expectTypeOf(error.code).toEqualTypeOf<"REFUSED" | "BUSY">();
  if (error.status === 418) expectTypeOf(error.code).toEqualTypeOf<"REFUSED">();
  if (error.status === 302) expectTypeOf(error.code).toEqualTypeOf<"BUSY">();
  if (error.status === 599) expectTypeOf(error.code).toEqualTypeOf<"BUSY">();
}
