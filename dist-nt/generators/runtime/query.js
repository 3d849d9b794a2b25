import { createQuerySerializer } from "openapi-fetch";
import { ownOf } from "./own.js";
import { entriesOf, isPresent, toText } from "./values.js";
/** Writes a query of primitives and lists of them in the style that OpenAPI has by default: `a=1&b=2&b=3`. */
export function toQuery({ query }) {
    const texts = ownOf({});
    for (const [name, value] of entriesOf(query ?? {}, "the query")) {
        const what = `the query parameter ${name}`;
        texts[encodeURIComponent(name)] = Array.isArray(value)
            ? value.filter(isPresent).map((one) => toText(one, what))
            : toText(value, what);
    }
    return createQuerySerializer(ownOf({}))(texts);
}
