/** What stands in for a client, under this name, is told the operation; a call with it goes no further. */
export const isAsking = Symbol();
/** The `operationId` behind a function of this package; `undefined` for any other function. */
export function findOperation(call) {
    let found;
    const asking = {
        [isAsking]: ({ id }) => {
            found = id;
        },
    };
    // It rejects, since what asks is no client.
    Promise.resolve(call(asking, {})).catch(() => undefined);
    return found;
}
