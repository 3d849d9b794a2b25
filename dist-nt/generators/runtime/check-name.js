/**
 * Refuses a name that is none of those known, such as an option that is misspelt: without types, it would do nothing.
 *
 * @throws {TypeError} with the names that are known
 */
export function checkName(name, known) {
    if (!known.includes(name))
        throw new TypeError(`${name} is none of ${known.join(", ")}`);
}
