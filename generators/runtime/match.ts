import type { OtherKinds } from "./error-kinds.js";
import type { AnyError, CodeOf, CodesOf, KindsOf } from "./errors.js";
import { ownValue } from "./own.js";

/** A handler for each kind of error but `code`. */
type KindHandlers<E extends AnyError> = {
  readonly [Kind in Exclude<E["kind"], "code">]: (error: Extract<E, { readonly kind: Kind }>) => unknown;
};

/** A handler for each code that an operation documents; hovering over a code shows its meaning. */
type HandlersOf<E extends AnyError, C> = {
  readonly [Code in keyof C]: (error: WithCode<E, Code>) => unknown;
};

/** The same for an error of several operations: those of all. */
type CodeHandlers<E extends AnyError, C = CodesOf<E>> = (
  C extends unknown
    ? (handlers: HandlersOf<E, C>) => void
    : never
) extends (handlers: infer All) => void
  ? All
  : never;

/** The codes of all operations that an error may be of. */
type AnyCode<C> = C extends unknown ? keyof C : never;

/** All handlers that `match` asks for: one a kind, and under `code` one a code. */
export type Handlers<E extends AnyError> = KindHandlers<E> &
  ("code" extends E["kind"] ? { readonly code: CodeHandlers<E> } : unknown);

/** Any of the handlers that `match` asks for. */
export type PartialHandlers<E extends AnyError> = Partial<KindHandlers<E>> &
  ("code" extends E["kind"] ? { readonly code?: Partial<CodeHandlers<E>> } : unknown);

/**
 * Leads editors from a kind or a code among the handlers to what it means. The values are `unknown`, which
 * takes nothing from the handlers: their own types would, without `noImplicitAny`, hide those of their parameters.
 */
type Documented<E extends AnyError> = {
  readonly [Kind in keyof (KindsOf<E> & OtherKinds)]?: unknown;
} & ("code" extends E["kind"]
  ? {
      /** A documented code of the operation: a handler for each. */
      readonly code?: { readonly [Code in keyof CodesOf<E>]?: unknown };
    }
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

/** Type-level only: tells handlers that are still to be looked at from any that a caller may have. */
declare const unseen: unique symbol;

/** What the compiler takes for the handlers while it has not looked at those with parameters. */
type Unseen<E extends AnyError> = PartialHandlers<E> & { readonly [unseen]?: never };

/** All handlers, if none is missing; else types whose names say in the compiler's message which one is. */
type Complete<E extends AnyError, H> = typeof unseen extends keyof H
  ? H
  : [MissingKind<E, H> | MissingCode<E, H>] extends [never]
    ? H & Handlers<E> & Documented<E> & NothingElse<E, H, Handlers<E>>
    : Wanted<
        Missing<E, MissingKind<E, H>>,
        WithCodes<
          Handlers<E> & Documented<E>,
          Wanted<Missing<WithCode<E, MissingCode<E, H>>, MissingCode<E, H>>, CodeHandlers<E>>
        >
      >;

type MissingKind<E extends AnyError, H> = Exclude<E["kind"], keyof H>;

type MissingCode<E extends AnyError, H> = "code" extends E["kind"]
  ? Exclude<AnyCode<CodesOf<E>>, keyof H["code" & keyof H]>
  : never;

/** The errors that may have a code. */
type WithCode<E extends AnyError, Code> = Extract<E, { readonly kind: "code"; readonly code: Code }>;

type Missing<E extends AnyError, Name> = `${E["operation"]}: ${Name & string} is not handled`;

/** One type: of an intersection, the compiler first says that it does not fit, and then why. */
type Wanted<_Message extends string, H> = { readonly [Name in keyof H]: H[Name] };

type WithCodes<H, C> = { readonly [Kind in keyof H]: Kind extends "code" ? C : H[Kind] };

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
export function match<E extends AnyError, const H extends Unseen<E>>(
  error: E,
  handlers: Complete<E, H>,
): Returned<H> {
  const handler = findHandler(error, handlers as H);
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
  error: E | null | undefined,
  ...codes: readonly [Code, ...Code[]]
): error is Extract<E, { readonly kind: "code" | "forbidden" | "invalidRequest"; readonly code: Code }> {
  return (
    error != null &&
    ["code", "forbidden", "invalidRequest"].includes(error.kind) &&
    (codes as readonly unknown[]).includes(error.code)
  );
}

/** Whether an error is of one of the kinds, and narrows it to them. */
export function isKind<E extends AnyError, const Kind extends E["kind"]>(
  error: E | null | undefined,
  ...kinds: readonly [Kind, ...Kind[]]
): error is Extract<E, { readonly kind: Kind }> {
  return error != null && (kinds as readonly string[]).includes(error.kind);
}
