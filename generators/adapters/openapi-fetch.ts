import type { Client, FetchResponse, MaybeOptionalInit } from "openapi-fetch";
import { findContract } from "../runtime/contract-of.js";
import { type FailedResult, type ForeignResult, toOwnResult } from "../runtime/foreign-result.js";
import { contracts, type ErrorOf, type OperationName } from "./errors.js";

const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;

type Method = (typeof methods)[number];
type Media = `${string}/${string}`;

/** A client of openapi-fetch whose `error` is that of the operation. */
export type ClientWithErrors<Paths extends object, M extends Media> = Omit<Client<Paths, M>, Method> & {
  readonly [Name in Method]: Call<Paths, Name, Lowercase<Name>, M>;
};

type Call<Paths extends object, Name extends Method, Key extends Lowercase<Method>, M extends Media> = <
  Path extends PathsWith<Paths, Key>,
  Init extends MaybeOptionalInit<Paths[Path], Key & keyof Paths[Path]>,
>(
  url: Path,
  ...init: object extends Init ? [(Init & { [key: string]: unknown })?] : [Init & { [key: string]: unknown }]
) => Promise<Settled<FetchResponse<Operation<Paths[Path], Key>, Init, M>, `${Name} ${Path}`>>;

type PathsWith<Paths, Key extends string> = {
  [Path in keyof Paths & string]: Paths[Path] extends Record<Key, unknown> ? Path : never;
}[keyof Paths & string];

type Operation<Item, Key> = Item[Key & keyof Item] & Record<string | number, unknown>;
type Settled<Result, Name extends string> = Extract<Result, { data: unknown }> | FailedResult<ErrorAt<Name>>;
type ErrorAt<Name extends string> = Name extends OperationName ? ErrorOf<Name> : never;

/** What is read of what a call is given. */
type GivenInit = Pick<RequestInit, "signal"> & { readonly middleware?: readonly object[] };

/** The same client, but for `error`: of a response, and of what was thrown where there is none. */
export function withErrors<Paths extends object, M extends Media = Media>(
  // Of the whole client, compilers would need twice the time to find out what `Paths` is.
  client: { readonly request: Client<Paths, M>["request"] },
): ClientWithErrors<Paths, M> {
  const send = client as unknown as Record<Method, (path: string, init?: object) => Promise<ForeignResult>>;
  const calls = methods.map((method) => [
    method,
    async (path: string, init: GivenInit = {}) => {
      const contract = findContract(contracts, `${method} ${path}`);
      if (!contract) return send[method](path, init);
      const failed = { signal: init.signal };
      const keep = { onResponse: ({ response }: ForeignResult) => void Object.assign(failed, { response }) };
      const own = { ...init, middleware: [...(init.middleware ?? []), keep] };
      return toOwnResult(contract, () => send[method](path, own), failed);
    },
  ]);
  return { ...client, ...Object.fromEntries(calls) } as never;
}
