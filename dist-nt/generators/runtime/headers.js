/** Reads headers, whatever holds them, or says that it does. */
export function toHeaderReader(headers) {
    const holder = Object(headers ?? {});
    const read = (name) => typeof holder.get === "function"
        ? holder.get(name)
        : Object.entries(holder).find(([one]) => one.toLowerCase() === name)?.[1];
    return {
        get: (name) => {
            const value = read(name);
            return value === undefined || value === null ? undefined : String(value);
        },
    };
}
