import type { AnyError, CodeOf, CodesOf, KindsOf } from "./errors.js";
import { ownValue } from "./own.js";

/** A handler for each kind of error but `code`. */
type KindHandlers<E extends AnyError> = {
  readonly [Kind in Exclude<E["kind"], "code">]: (error: Extract<E, { readonly kind: Kind }>) => unknown;
};

/** A handler for each code that the operation documents; hovering over a code shows its meaning. */
type CodeHandlers<E extends AnyError, C> = {
  readonly [Code in keyof C]: (error: Extract<E, { readonly kind: "code"; readonly code: Code }>) => unknown;
};

/** All handlers that `match` asks for: one a kind, and under `code` one a code. */
export type Handlers<E extends AnyError> = KindHandlers<E> &
  ("code" extends E["kind"] ? { readonly code: CodeHandlers<E, CodesOf<E>> } : unknown);

/** Any of the handlers that `match` asks for. */
export type PartialHandlers<E extends AnyError> = Partial<KindHandlers<E>> &
  ("code" extends E["kind"] ? { readonly code?: Partial<CodeHandlers<E, CodesOf<E>>> } : unknown);

/**
 * Leads editors from a kind or a code among the handlers to what it means. The values are `unknown`, which
 * takes nothing from the handlers: their own types would, without `noImplicitAny`, hide those of their parameters.
 */
type Documented<E extends AnyError> = {
  readonly [Kind in keyof KindsOf<E>]?: unknown;
} & ("code" extends E["kind"]
  ? { readonly code?: { readonly [Code in keyof CodesOf<E>]?: unknown } }
  : unknown);

/** Refuses handlers for kinds and codes that the error cannot have; the compiler's message shows the text. */
type NothingElse<E extends AnyError, H, Allowed> = {
  readonly [Kind in keyof H]: Kind extends keyof Allowed
    ? Kind extends "code"
      ? {
          readonly [Code in keyof H[Kind]]: Code extends keyof NonNullable<Allowed[Kind]>
            ? H[Kind][Code]
            : Misplaced<E, Code & string>;
        }
      : H[Kind]
    : `${Kind & string} is no kind of this error`;
};

/** What is said of a code that has no handler of its own: one that only repeats its status has that of its kind. */
type Misplaced<E extends AnyError, Code extends string> = [KindOf<E, Code>] extends [never]
  ? `${Code} is no code of this operation`
  : `${Code} comes as kind ${KindOf<E, Code>}, not under code`;

type KindOf<E extends AnyError, Code> = E extends { readonly kind: infer Kind; readonly code: Code }
  ? Kind & string
  : never;

/** What the handlers return. */
type Returned<H> = {
  [Kind in keyof H]: Kind extends "code" ? ReturnOf<H[Kind][keyof H[Kind]]> : ReturnOf<H[Kind]>;
}[keyof H];

type ReturnOf<F> = F extends (...input: never) => infer R ? R : never;

/**
 * Handles an error, totally: each kind, and each code of the operation, must have a handler, or the
 * program does not compile.
 *
 * @returns what the handler returns
 */
export function match<E extends AnyError, const H extends Handlers<E>>(
  error: E,
  handlers: H & Documented<E> & NothingElse<E, H, Handlers<E>>,
): Returned<H> {
  const handler = findHandler(error, handlers);
  // Only a caller without types, or an error that did not come from this client, can get here.
  if (!handler) throw new TypeError(`no handler for ${error.code ?? error.kind}`);
  return handler(error) as Returned<H>;
}

/**
 * Handles the errors that have a handler, and all others with `otherwise`.
 *
 * @returns what the handler or `otherwise` returns
 */
export function matchPartial<E extends AnyError, const H extends PartialHandlers<E>, R>(
  error: E,
  handlers: H & Documented<E> & NothingElse<E, H, PartialHandlers<E>>,
  otherwise: (error: E) => R,
): Returned<H> | R {
  const handler = findHandler(error, handlers);
  return handler ? (handler(error) as Returned<H>) : otherwise(error);
}

function findHandler(error: AnyError, handlers: object): ((error: AnyError) => unknown) | undefined {
  const ofKind = ownValue(handlers, error.kind);
  const handler = error.kind === "code" ? ownValue(ofKind, error.code ?? "") : ofKind;
  return typeof handler === "function" ? (handler as (error: AnyError) => unknown) : undefined;
}

/**
 * Whether an error has one of the documented codes, and narrows it to them. A code that the operation
 * does not document is a compile error.
 */
export function hasCode<E extends AnyError, const Code extends CodeOf<E>>(
  error: E | undefined,
  ...codes: readonly [Code, ...Code[]]
): error is Extract<E, { readonly kind: "code" | "forbidden" | "invalidRequest"; readonly code: Code }> {
  return (
    error !== undefined &&
    ["code", "forbidden", "invalidRequest"].includes(error.kind) &&
    (codes as readonly unknown[]).includes(error.code)
  );
}

/** Whether an error is of one of the kinds, and narrows it to them. */
export function isKind<E extends AnyError, const Kind extends E["kind"]>(
  error: E | undefined,
  ...kinds: readonly [Kind, ...Kind[]]
): error is Extract<E, { readonly kind: Kind }> {
  return error !== undefined && (kinds as readonly string[]).includes(error.kind);
}
