/**
 * What a call takes where the document describes `T`: `undefined` stands for absent at any depth, also under
 * `exactOptionalPropertyTypes`.
 */
export type Given<T> = unknown extends T ? T : { [Name in keyof T]: GivenValue<T[Name]> | AbsentIn<T, Name> };

/** What is `unknown` stays so, and a file is no object with fields. */
type GivenValue<V> = unknown extends V
  ? V
  : V extends Blob
    ? V
    : V extends readonly unknown[]
      ? GivenItems<V>
      : Given<V>;

/** A tuple stays one. */
type GivenItems<V extends readonly unknown[]> = number extends V["length"] ? GivenList<V[number]> : Given<V>;

/** An interface, which is not looked into before somebody asks: lists may hold lists of their own kind. */
interface GivenList<Item> extends ReadonlyArray<GivenValue<Item>> {}

/** `undefined` where the property may be absent; the index of a list is a number, and none of its items is absent. */
type AbsentIn<T, Name extends keyof T> = Name extends number
  ? never
  : object extends Pick<T, Name>
    ? undefined
    : never;
