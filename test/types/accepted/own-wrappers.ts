import { expectTypeOf } from "expect-type";
import {
  type CodesOf,
  type ErrorOf,
  type Handlers,
  match,
  type OperationName,
  parseError,
} from "immersve-client/errors";

type CardError = ErrorOf<"create-card">;
expectTypeOf<ErrorOf<"POST /api/cards">>().toEqualTypeOf<CardError>();
expectTypeOf<ErrorOf<"freeze-card" | "POST /api/accounts">["operation"]>().toEqualTypeOf<
  "freeze-card" | "create-account"
>();
expectTypeOf<"KYC_REQUIRED">().toExtend<keyof CodesOf<CardError>>();

/** A wrapper of one's own, by name. */
export async function request<Name extends OperationName>(
  name: Name,
  response: Response,
): Promise<ErrorOf<Name>> {
  return parseError(name, { status: response.status, body: await response.text() });
}

export const explain = (error: ErrorOf<"logout">, handlers: Handlers<ErrorOf<"logout">>) =>
  handlers[error.kind];
export const read = async (response: Response) => {
  const error = await request("POST /api/cards", response);
  return error.kind === "code" ? error.code : match.name;
};
expectTypeOf(read).returns.resolves.toExtend<string>();
