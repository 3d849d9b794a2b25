import type {
  AbortedError,
  CodeError,
  CredentialsError,
  documentedCodes,
  documentedKinds,
  ErrorBase,
  ForbiddenError,
  InputIssue,
  InvalidRequestError,
  NetworkError,
  NotFoundError,
  RateLimitedError,
  RefusedError,
  ServerError,
  TimeoutError,
  UnauthorizedError,
  UnexpectedStatusError,
  UnknownCodeError,
  UnreadableError,
} from "./error-kinds.js";
import type { ClientErrorStatus, RedirectionStatus, ServerErrorStatus, SuccessStatus } from "./status.js";

/** Codes of an operation with the status of each: `{ KYC_REQUIRED: 403 }`. */
export type Codes = object;

/** Codes that say no more than their status, API-wide. */
export interface GenericCodes {
  readonly invalidRequest?: string;
  readonly forbidden?: string;
}

type CodeErrors<Operation extends string, C extends Codes, Responses, Places> = {
  [Code in keyof C & string]: C[Code] extends number
    ? CodeError<Operation, C[Code], Code, C, Responses, Places>
    : never;
}[keyof C & string];

type WithOptionalCode<Generic extends GenericCodes, Kind extends keyof GenericCodes> =
  | undefined
  | (Generic[Kind] extends string ? Generic[Kind] : never);

type ForEach<
  Code extends string | undefined,
  Make extends "invalidRequest" | "forbidden",
  Operation extends string,
  Responses,
> = Code extends string | undefined
  ? Make extends "forbidden"
    ? ForbiddenError<Operation, Code, Responses>
    : InvalidRequestError<Operation, Code, Responses>
  : never;

/**
 * Statuses without a kind of their own. A redirect that is documented is a success of the client, and an error of
 * others.
 */
type OtherStatus = Exclude<ClientErrorStatus, 400 | 401 | 403 | 404 | 429> | RedirectionStatus;

/** An error for each documented status, so that the status tells their bodies apart, and one for all others. */
type ServerErrors<Operation extends string, Responses, Documented> =
  | (Documented extends ServerErrorStatus ? ServerError<Operation, Documented, Responses> : never)
  | ServerError<Operation, Exclude<ServerErrorStatus, keyof Responses>, Responses>;

type UnexpectedStatusErrors<Operation extends string, Responses, Documented> =
  | (Documented extends OtherStatus ? UnexpectedStatusError<Operation, Documented, Responses> : never)
  | UnexpectedStatusError<Operation, Exclude<OtherStatus, keyof Responses>, Responses>;

/** Refusals with the statuses that the operation documents, and with those that it does not. */
type RefusedErrors<Operation extends string, Responses, Status extends number> = [Status] extends [never]
  ? never
  :
      | RefusedError<Operation, Status, Responses>
      | UndocumentedRefusal<Operation, Exclude<SuccessStatus, Status>>;

type UndocumentedRefusal<Operation extends string, Status extends number> = [Status] extends [never]
  ? never
  : RefusedError<Operation, Status>;

/**
 * Everything that can go wrong with a call of an operation: a closed union, told apart by `kind`.
 *
 * `K` documents the kinds of the API, `Responses` is what `schema.ts` has of the responses of the operation,
 * `Places` are the paths to the code in a body, `Refused` the successes whose body may say that the API refuses.
 */
export type OperationError<
  Operation extends string,
  C extends Codes,
  Generic extends GenericCodes,
  K = object,
  Responses = unknown,
  Places = never,
  Refused extends number = never,
> =
  | CodeErrors<Operation, C, Responses, Places>
  | UnknownCodeError<Operation, K, Places>
  | ForEach<WithOptionalCode<Generic, "invalidRequest">, "invalidRequest", Operation, Responses>
  | UnauthorizedError<Operation, Responses>
  | ForEach<WithOptionalCode<Generic, "forbidden">, "forbidden", Operation, Responses>
  | NotFoundError<Operation, Responses>
  | RateLimitedError<Operation, Responses>
  | ServerErrors<Operation, Responses, keyof Responses>
  | UnexpectedStatusErrors<Operation, Responses, keyof Responses>
  | RefusedErrors<Operation, Responses, Refused>
  | UnreadableError<Operation>
  | NetworkError<Operation>
  | TimeoutError<Operation>
  | AbortedError<Operation>
  | CredentialsError<Operation>;

/** Any error of any operation, as far as its shape goes. */
export interface AnyError extends ErrorBase<string> {
  readonly kind: OperationError<string, never, GenericCodes>["kind"] | "code" | "refused";
  readonly status?: number;
  readonly code?: string | undefined;
  readonly reason?: string | undefined;
  readonly issues?: readonly InputIssue[] | undefined;
  readonly body?: unknown;
  readonly retryAt?: number | undefined;
  readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
}

/** What each kind stands for in the API of an error. */
export type KindsOf<E> = E extends { readonly [documentedKinds]?: infer K } ? NonNullable<K> : never;

/** The codes that an error's operation documents under a rule, with their documentation. */
export type CodesOf<E> = E extends { readonly [documentedCodes]?: infer C } ? NonNullable<C> : never;

/** Every documented code that an error can have, the generic ones included. */
export type CodeOf<E> = E extends {
  readonly kind: "code" | "forbidden" | "invalidRequest";
  readonly code: infer Code;
}
  ? Code & string
  : never;
