/**
 * What a call takes where the document describes `T`: `undefined` stands for absent at any depth, also under
 * `exactOptionalPropertyTypes`.
 */
export type Given<T> = { [Name in keyof T]: GivenValue<T[Name]> | AbsentIn<T, Name> };

/** What is `unknown` stays so, and a file is no object with fields. */
type GivenValue<V> = unknown extends V ? V : V extends Blob ? V : Given<V>;

/** `undefined` where the property may be absent; the index of a list is a number, and none of its items is absent. */
type AbsentIn<T, Name extends keyof T> = Name extends number
  ? never
  : object extends Pick<T, Name>
    ? undefined
    : never;
