import { ownValue } from "./own.js";
import { toStatusKeys } from "./status-keys.js";
/**
 * The headers of an error that are documented for its status, by their names in lower case; `undefined` where there
 * are none.
 *
 * @param clean takes out what must not be printed
 */
export function readErrorHeaders({ headers: documented }, status, headers, clean) {
    const lists = toStatusKeys(status).map((key) => ownValue(documented, key));
    const names = lists.find((list) => list !== undefined) ?? [];
    const found = names.flatMap((name) => {
        const value = headers?.get(name);
        return value ? [[name, clean(value)]] : [];
    });
    return found.length > 0 ? Object.fromEntries(found) : undefined;
}
