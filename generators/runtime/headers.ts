/** Headers, as far as they are read: those of any implementation of `fetch` have this. */
export interface HeaderReader {
  /** The value of a header, by its name in lower case. */
  get(name: string): string | null | undefined;
}

/** `Headers`, or a plain record of headers with names in any case; values are what they are as text. */
export type HeadersLike = HeaderReader | Readonly<Record<string, unknown>>;

/** Reads headers, whatever holds them. */
export function toHeaderReader(headers: HeadersLike = {}): HeaderReader {
  if (typeof headers.get === "function") return headers as HeaderReader;
  return {
    get: (name) => {
      const value = Object.entries(headers).find(([one]) => one.toLowerCase() === name)?.[1];
      return value === undefined || value === null ? undefined : String(value);
    },
  };
}
