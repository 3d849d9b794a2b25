import type { AnyError } from "./errors.js";
import { type FakeKind, type FakeOptions } from "./fake-answers.js";
import type { OperationFakes } from "./fake-entries.js";
/** The error that a call gives for a documented code, or of a kind. */
export type FakeErrorOf<E extends AnyError, Wish> = Wish extends string ? Extract<E, {
    readonly code: Wish;
}> : Wish extends {
    readonly kind: infer Kind;
} ? Extract<E, {
    readonly kind: Kind;
}> : never;
/** The error that a call gives for a documented code, or of a kind. */
export declare function createFakeError(fakes: OperationFakes, wish: string | FakeKind, options: FakeOptions | undefined): AnyError;
