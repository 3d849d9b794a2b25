/** The platform's word for why a connection failed, such as `ECONNRESET`. */
export declare function codeOfFailure(error: unknown): string | undefined;
/** Whether a failure proves that no byte of the request left: no address, no connection, no trust in the certificate. */
export declare function neverConnected(error: unknown): boolean;
/** Whether a failure may pass: what came was no HTTP, or more of it than is taken, will come again. */
export declare function mayPass(code: string | undefined): boolean;
