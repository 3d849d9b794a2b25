/** The function of an operation whose calls may fail with these errors. */
export type OperationFunction<E> = (client: never, input: never) => Promise<{
    readonly error?: E | undefined;
}>;
/** What stands in for a client, under this name, is told the operation; a call with it goes no further. */
export declare const isAsking: unique symbol;
/** The `operationId` behind a function of this package; `undefined` for any other function. */
export declare function findOperation(call: OperationFunction<unknown>): string | undefined;
