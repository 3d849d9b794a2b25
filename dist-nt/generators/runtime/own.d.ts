/** A copy with the own properties of an object alone: what `Object.prototype` was polluted with is not in it. */
export declare function ownOf<T extends object>(value: T): T;
/** Optional where a value may be `undefined`; projects that are not strict do not tell. */
type Defined<T> = undefined extends string ? T : DefinedIn<T>;
type DefinedIn<T> = {
    [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key];
} & {
    [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>;
};
/** A copy without the properties that are `undefined`. */
export declare function definedOf<T extends object>(value: T): Defined<T>;
/** The value of an own property; `undefined` where there is none, or nothing that could have one. */
export declare function ownValue(holder: unknown, name: string): unknown;
export {};
