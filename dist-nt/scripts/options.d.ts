/** An option that is there or not. */
interface Flag {
    readonly type: "boolean";
    readonly help: string;
}
/** An option with a value. */
interface ValueOption<Value> {
    readonly type: "string";
    /** What stands for the value in the usage. */
    readonly placeholder: string;
    readonly help: string;
    /** @throws {UsageError} for a text that is no value of it */
    readonly read: (text: string) => Value;
}
/** Forms of output for programs; no command has all of them. */
declare const formats: readonly ["pretty", "json", "markdown", "github", "sarif", "junit", "html"];
export type Format = (typeof formats)[number];
/** All options of all commands, in the order of the usage. An option means the same in each command. */
export declare const options: {
    readonly check: Flag;
    readonly verify: Flag;
    readonly strict: Flag;
    readonly "dry-run": Flag;
    readonly yes: Flag;
    readonly overlay: ValueOption<string>;
    readonly "remove-prose": Flag;
    readonly only: ValueOption<readonly ("docs" | "types" | "client" | "document" | "errors" | "companion" | "testing")[]>;
    readonly companion: Flag;
    readonly adapter: ValueOption<readonly ("axios" | "fetch" | "ky" | "openapi-fetch" | "tanstack-query")[]>;
    readonly watch: Flag;
    readonly "no-reference": Flag;
    readonly match: Flag;
    readonly "docs-url": ValueOption<string>;
    readonly port: ValueOption<number>;
    readonly format: ValueOption<"markdown" | "json" | "html" | "pretty" | "github" | "sarif" | "junit">;
    readonly "fail-on": ValueOption<"warning" | "none" | "breaking">;
    readonly min: ValueOption<number>;
    readonly date: ValueOption<string>;
    readonly base: ValueOption<string>;
    readonly json: Flag;
    readonly ignore: ValueOption<string>;
};
export type OptionName = keyof typeof options;
/** The options of a command line: whether a flag is there, and the value of any other, `undefined` if absent. */
export type OptionValues<Name extends OptionName> = {
    readonly [Key in Name]: (typeof options)[Key] extends ValueOption<infer Value> ? Value | undefined : boolean;
};
/**
 * Where docs are published.
 *
 * @param source the option or the variable that says it
 * @throws {UsageError}
 */
export declare function readDocsUrl(text: string, source: string): string;
export {};
