/** The platform's word for why a connection failed, such as `ECONNRESET`; browsers say nothing. */
export function codeOfFailure(error: unknown): string | undefined {
  const { code, cause } = (error ?? {}) as {
    readonly code?: unknown;
    readonly cause?: { readonly code?: unknown };
  };
  const found = cause?.code ?? code;
  return typeof found === "string" && /^\w{1,60}$/.test(found) ? found : undefined;
}

/** Whether a failure proves that no byte of the request left: no address, no connection, no trust in the certificate. */
export function neverConnected(error: unknown): boolean {
  const { cause } = (error ?? {}) as { readonly cause?: SystemError };
  // Node collects the errors of several addresses.
  const { syscall = "", code = "" } = cause?.errors?.[0] ?? cause ?? {};
  return /^(connect|getaddrinfo)$/.test(syscall) || unsentCodes.test(code);
}

/** As far as Node describes one. */
interface SystemError {
  readonly code?: string;
  readonly syscall?: string;
  readonly errors?: readonly SystemError[];
}

const unsentCodes =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|(?!ERR_SSL)\w*CERT\w*|UNABLE_TO_\w+)$/;

/** Whether a failure may pass: what came was no HTTP, or more of it than is taken, will come again. */
export function mayPass(code: string | undefined): boolean {
  return !/^(HPE_|Z_|UND_ERR_HEADERS_OVERFLOW)/.test(code ?? "");
}
