/**
 * The value of a text of YAML.
 *
 * @throws the error of the parser, with line and column at the end of its message
 */
export declare function parseYaml(text: string): unknown;
/** A value as YAML: a shared value is written out in each place, and no line is wrapped. */
export declare function stringifyYaml(value: unknown): string;
