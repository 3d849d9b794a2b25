import { ownValue } from "./own.js";
/**
 * What is known of an operation, by its id or by its method and path, such as `POST /cards`.
 *
 * @param contracts those of all operations, by id
 * @throws {TypeError} for a name that no operation has, which only a program without types can give
 */
export function contractOf(contracts, name) {
    const all = Object.values(contracts);
    const found = ownValue(contracts, name) ?? all.find(({ method, path }) => `${method} ${path}` === name);
    if (!found)
        throw new TypeError(`there is no operation ${name}`);
    return found;
}
