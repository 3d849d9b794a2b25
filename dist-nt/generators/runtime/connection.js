/** What lies beneath a failure of `fetch`. Node collects the errors of several addresses. */
function causeOf(error) {
    const { cause } = (error ?? {});
    return cause?.errors?.[0] ?? cause ?? error ?? {};
}
/** The platform's word for why a connection failed, such as `ECONNRESET`. */
export function codeOfFailure(error) {
    const { code } = causeOf(error);
    return typeof code === "string" && /^\w{1,60}$/.test(code) ? code : undefined;
}
const unsentCodes = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|(?!ERR_SSL)\w*CERT\w*|UNABLE_TO_\w+)$/;
/** Whether a failure proves that no byte of the request left: no address, no connection, no trust in the certificate. */
export function neverConnected(error) {
    const { code, syscall } = causeOf(error);
    return /^(connect|getaddrinfo)$/.test(`${syscall}`) || unsentCodes.test(`${code}`);
}
/** Whether a failure may pass: what came was no HTTP, or more of it than is taken, will come again. */
export function mayPass(code) {
    return !/^(HPE_|Z_|UND_ERR_HEADERS_OVERFLOW)/.test(code ?? "");
}
