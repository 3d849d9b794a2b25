/** What causes an error in the sandbox of an API: values by the name of the parameter, and a body. */
export interface Trigger {
    readonly parameters?: Readonly<Record<string, unknown>>;
    readonly body?: unknown;
}
/** The `trigger` of a code, as far as it has the right shape; `undefined` where nothing is left of it. */
export declare function readTrigger(value: unknown): Trigger | undefined;
/** What is wrong with the shape of a `trigger`; `undefined` where nothing is. */
export declare function findTriggerProblem(value: unknown): string | undefined;
