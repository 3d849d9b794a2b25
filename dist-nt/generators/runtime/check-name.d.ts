/**
 * Refuses a name that is none of those known, such as an option that is misspelt: without types, it would do nothing.
 *
 * @throws {TypeError} with the names that are known
 */
export declare function checkName(name: string, known: readonly string[]): void;
