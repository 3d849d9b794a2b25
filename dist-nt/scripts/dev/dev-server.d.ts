/** What the server shows: a site, or why there is none. */
export interface Shown {
    /** Counts the builds. */
    readonly build: number;
    /** A page instead of every page. */
    readonly problems?: string;
}
/** What the server serves. */
export interface Served {
    /** Absolute path of the folder with the site. */
    readonly folder: string;
    /** Path under which the site is published, with a slash at both ends. */
    readonly basePath: string;
    /** Texts of the server's own, by the name below `/_dev/`. */
    readonly own: ReadonlyMap<string, string>;
}
/** A server on this machine alone. */
export interface DevServer {
    readonly url: string;
    /** Shows another build, and has the open pages reload. */
    readonly show: (shown: Shown) => void;
    readonly close: () => Promise<void>;
}
/**
 * Serves a site on 127.0.0.1.
 *
 * @param port 0 takes any that is free
 */
export declare function startDevServer(served: Served, port: number): Promise<DevServer>;
