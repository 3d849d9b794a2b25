// under strict only

import { expectTypeOf } from "expect-type";
import { type CreateCardData, type CreateCardError, type Result, unwrap } from "immersve-client";

/** There is data or an error, never both and never none. */
export function takenApart({ data, error, ok }: Result<CreateCardData, CreateCardError>): void {
  if (error) {
    expectTypeOf(data).toEqualTypeOf<undefined>();
    expectTypeOf(ok).toEqualTypeOf<false>();
  } else {
    expectTypeOf(data).toEqualTypeOf<CreateCardData>();
    expectTypeOf(ok).toEqualTypeOf<true>();
  }
  if (!ok) expectTypeOf(error).toEqualTypeOf<CreateCardError>();
  if (data) expectTypeOf(error).toEqualTypeOf<undefined>();
}

/** The data of an operation without a body. */
export const nothing = (result: Result<undefined, CreateCardError>): undefined => unwrap(result);
