/** A server whose URL is relative, or has variables. */
export interface ServerTemplate {
    /** With variables in braces. */
    readonly url: string;
    /** What they are by default. */
    readonly defaults: Readonly<Record<string, string>>;
    /** The values of those that cannot have any other. */
    readonly choices?: Readonly<Record<string, readonly string[]>>;
    /** The names of the variables of all servers, which a client has one set of values for; none by default. */
    readonly known?: readonly string[];
    /** Makes a URL of it: a bundle of plain servers goes without. */
    readonly fill: (server: ServerTemplate, options: ServerOptions) => string;
}
/** What a client knows of its server. */
export interface ServerOptions {
    /** Values for the variables in the URLs of servers; those that are left out have their defaults. */
    readonly serverVariables?: object | undefined;
    /** Where the document is published, as an http(s) URL: relative servers are relative to it; the page's address by default. */
    readonly documentUrl?: string | undefined;
}
/** Whether a URL can take paths, and is for nobody in particular: http or https, without credentials, query and fragment. */
export declare function isPlainUrl(url: string): boolean;
/**
 * The URL of a server with values for its variables; a relative one is where the document is, else where the page is.
 *
 * @throws {TypeError} for a variable that no server has; where a value is missing, is none that its variable can
 * have, or would lead to another place than that of the variable: credentials are sent there; where nothing tells what
 * a relative URL is relative to
 */
export declare function fillServer(server: ServerTemplate, { serverVariables, documentUrl }: ServerOptions): string;
