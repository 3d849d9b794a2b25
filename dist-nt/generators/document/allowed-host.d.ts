/**
 * Why a reference to another host is not followed; `undefined` where it is.
 *
 * Its host, with the port if there is one, has to be allowed and has to be written as it was allowed:
 * `2130706433` is not `127.0.0.1`, so that no spelling of an address gets past a reader of the document.
 *
 * @param allowed hosts such as `api.example.com` or `127.0.0.1:8080`
 */
export declare function findRefusal(reference: string, allowed: readonly string[]): string | undefined;
