import { expectTypeOf } from "expect-type";
import { catalog } from "immersve-client/catalog";
import { type CreateCardError, type FreezeCardError, hasCode, parseError } from "immersve-client/errors";
import type { components, paths } from "immersve-client/schema";

/** The errors of one's own HTTP client. */
export function read(response: { status: number; headers: Headers; data: unknown }): string | undefined {
  const error = parseError("create-card", { ...response, body: response.data });
  expectTypeOf(error).toEqualTypeOf<CreateCardError>();
  expectTypeOf(parseError("freeze-card", { status: 403 })).toEqualTypeOf<FreezeCardError>();
  return hasCode(error, "KYC_REQUIRED") ? catalog[error.code].fix : undefined;
}

/** Headers of any client fit. */
export const errors = [
  parseError("create-card", {
    status: 429,
    headers: { "retry-after": "5", "x-list": ["a"], "x-none": undefined },
  }),
  parseError("create-card", { status: 429, headers: new Map([["retry-after", "5"]]), body: "text" }),
];

expectTypeOf<components["schemas"]["ErrorBody"]>().toHaveProperty("errorCode");
expectTypeOf<paths>().toHaveProperty("/api/cards");
