import type { OperationFakes } from "./fake-entries.js";
/**
 * What a fake is to have otherwise: of an object any of the properties that it must have, also in part. What an
 * object may leave out is given whole, since the fake may not have it. Entries of a list are given in part, too.
 */
export type FakeOverrides<T> = T extends readonly (infer Entry)[] ? readonly FakeOverrides<Entry>[] : T extends object ? {
    readonly [Name in keyof T]?: object extends Pick<T, Name> ? T[Name] : FakeOverrides<T[Name]>;
} : T;
/** How a fake is made. */
export interface FakeDataOptions {
    /** Another whole number gives other ids, texts, dates and choices; the same gives the same. */
    readonly seed?: number | undefined;
}
/** The data of an operation that succeeds: a copy of its own for each call. */
export declare function createFakeData({ operation, success }: OperationFakes, overrides: unknown, { seed }?: FakeDataOptions): unknown;
