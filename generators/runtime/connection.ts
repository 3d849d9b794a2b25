/** A failed connection, as far as the platform describes it; browsers say nothing. */
interface SystemError {
  readonly code?: unknown;
  readonly name?: unknown;
  readonly syscall?: unknown;
  readonly errors?: readonly SystemError[];
}

/** What lies beneath a failure of `fetch`. Node collects the errors of several addresses. */
function causeOf(error: unknown): SystemError {
  const { cause } = (error ?? {}) as { readonly cause?: SystemError };
  return cause?.errors?.[0] ?? cause ?? error ?? {};
}

/** The platform's word for why a connection failed, such as `ECONNRESET`. */
export function codeOfFailure(error: unknown): string | undefined {
  const { code, name } = causeOf(error);
  // Of what is no HTTP, Node 24 has no code.
  const word = /^HTTPP/.test(`${name}`) ? (code ?? name) : code;
  return /^[A-Z]\w{0,60}$/i.test(`${word}`) ? (word as string) : undefined;
}

const unsentCodes = /^(ECONNREFUSED|ENOTFOUND|EAI_|UND_ERR_CONNECT_T|UNABLE_TO_|(?!ERR_SSL)\w*CERT)/;

/** Whether a failure proves that no byte of the request left: no address, no connection, no trust in the certificate. */
export function neverConnected(error: unknown): boolean {
  const { code, syscall } = causeOf(error);
  return /^(connect|getaddrinfo)$/.test(`${syscall}`) || unsentCodes.test(`${code}`);
}

/** Whether a failure may pass: what came was no HTTP, or more of it than is taken, will come again. */
export function mayPass(code: string | undefined): boolean {
  return !/^(HPE_|HTTPP|Z_|UND_ERR_HEADERS_O)/.test(`${code}`);
}
