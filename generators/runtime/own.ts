/** A copy with the own properties of an object alone: what `Object.prototype` was polluted with is not in it. */
export function ownOf<T extends object>(value: T): T {
  return { __proto__: null, ...value } as T;
}
