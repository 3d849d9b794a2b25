import { entriesOf, isPresent, toText } from "./values.js";
/** Writes headers of primitives, and of lists of them between commas. */
export function toPlainHeaders({ header }) {
    const written = entriesOf(header ?? {}, "the headers").map(([name, value]) => {
        const values = (Array.isArray(value) ? value : [value]).filter(isPresent);
        return [name, values.map((one) => toText(one, `the header ${name}`)).join()];
    });
    return Object.fromEntries(written);
}
