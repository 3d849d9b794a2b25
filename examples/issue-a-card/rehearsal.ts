/** How the mock server is to answer an operation, by what Prism reads in the header `Prefer`. */
export interface Rehearsal {
  /** Method and path: `POST /api/cards`. */
  readonly call: string;
  /** Such as `code=403, example=KYC_REQUIRED`. */
  readonly prefer: string;
}

/** Sends requests as they are, but asks for an answer of one's choice where a call is to be rehearsed. */
export function rehearsing(toRehearsal: () => Rehearsal | undefined): typeof fetch {
  return (input, init) => {
    const request = new Request(input, init);
    const rehearsal = toRehearsal();
    if (rehearsal?.call === `${request.method} ${new URL(request.url).pathname}`)
      request.headers.set("prefer", rehearsal.prefer);
    return fetch(request);
  };
}
