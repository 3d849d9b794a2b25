/**
 * The URL of a server with the defaults of its variables; one that is not declared stays as it is, and no URL
 * at all is the host of the document.
 */
export declare function fillServerUrl({ url, variables, }: {
    readonly url: string;
    readonly variables?: Readonly<Record<string, {
        readonly default: string;
    }>>;
}): string;
/**
 * Why a client must not send to a server, as the end of a sentence; `undefined` where it may. A server is http,
 * https or a path relative to the document: credentials are sent to it, and paths are appended to it.
 *
 * @param url as `fillServerUrl` gives it
 */
export declare function findServerProblem(url: string): string | undefined;
