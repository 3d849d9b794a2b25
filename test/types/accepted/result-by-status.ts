import { expectTypeOf } from "expect-type";
import {
  type AnyError,
  type Failure,
  type RemainingStatus,
  type Success,
  type SuccessStatus,
  unwrap,
} from "immersve-client";

type ByStatus =
  | Success<{ readonly id: string }, 200>
  | Success<undefined, 204>
  | Success<string, RemainingStatus<SuccessStatus, 200 | 204>>
  | Failure<AnyError>;

/** The status tells the data apart, with or without a look at `ok` before. */
export function takenApart(result: ByStatus): string | undefined {
  if (result.status === 200) return result.data.id;
  if (result.status === 204) expectTypeOf(result.data).toEqualTypeOf<undefined>();
  if (result.status === 206) return result.data.trim();
  if (!result.ok) return result.error.message;
  return result.status === 203 ? result.data : undefined;
}

/** The data of each status, or an exception. */
export const unwrapped = (result: Promise<ByStatus>) => unwrap(result).then(check);

function check(data: { readonly id: string } | string | undefined): boolean {
  return data === undefined;
}
