/**
 * The text of `redocly.yaml` with rules as warnings for an API. A severity that is set already stays.
 *
 * @param name of the API in the file
 */
export declare function addRules(text: string, name: string, rules: readonly string[]): string;
