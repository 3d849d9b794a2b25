/** What can have servers: the document, a path item, an operation. */
interface Served {
    readonly servers?: unknown;
}
/**
 * Whether an operation goes to a server that is not of the API: the first one of its own or its path's is at a host
 * that shares no domain with any server of the document. The API's credentials are not for such a host, unless the
 * operation itself asks for them.
 */
export declare function isFarServer(root: Served, { operation, item }: {
    readonly operation: Served;
    readonly item: {
        readonly node: Served;
    };
}): boolean;
export {};
