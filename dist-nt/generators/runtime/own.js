/** A copy with the own properties of an object alone: what `Object.prototype` was polluted with is not in it. */
export function ownOf(value) {
    return { __proto__: null, ...value };
}
/** A copy without the properties that are `undefined`. */
export function definedOf(value) {
    const copy = {};
    for (const [name, one] of Object.entries(value))
        if (one !== undefined)
            copy[name] = one;
    return copy;
}
/** The value of an own property; `undefined` where there is none, or nothing that could have one. */
export function ownValue(holder, name) {
    return typeof holder === "object" && holder !== null && Object.hasOwn(holder, name)
        ? holder[name]
        : undefined;
}
