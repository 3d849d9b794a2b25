/** A copy with the own properties of an object alone: what `Object.prototype` was polluted with is not in it. */
export function ownOf<T extends object>(value: T): T {
  return { __proto__: null, ...value } as T;
}

/** Optional where a value may be `undefined`; projects that are not strict do not tell. */
type Defined<T> = undefined extends string ? T : DefinedIn<T>;

type DefinedIn<T> = { [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key] } & {
  [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>;
};

/** A copy without the properties that are `undefined`. */
export function definedOf<T extends object>(value: T): Defined<T> {
  const copy: Record<string, unknown> = {};
  for (const [name, one] of Object.entries(value)) if (one !== undefined) copy[name] = one;
  return copy as Defined<T>;
}

/** The value of an own property; `undefined` where there is none, or nothing that could have one. */
export function ownValue(holder: unknown, name: string): unknown {
  return typeof holder === "object" && holder !== null && Object.hasOwn(holder, name)
    ? (holder as Record<string, unknown>)[name]
    : undefined;
}
