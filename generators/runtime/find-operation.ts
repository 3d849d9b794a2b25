/** The function of an operation whose calls may fail with these errors. */
export type OperationFunction<E> = (
  client: never,
  input: never,
) => Promise<{ readonly error?: E | undefined }>;

/** What stands in for a client, under this name, is told the operation; a call with it goes no further. */
export const isAsking: unique symbol = Symbol();

/** The `operationId` behind a function of this package; `undefined` for any other function. */
export function findOperation(call: OperationFunction<unknown>): string | undefined {
  let found: string | undefined;
  const asking = {
    [isAsking]: ({ id }: { readonly id: string }) => {
      found = id;
    },
  };
  // It rejects, since what asks is no client.
  Promise.resolve(call(asking as never, {} as never)).catch(() => undefined);
  return found;
}
