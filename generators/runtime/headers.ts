/** `Headers`, or a plain record of headers with names in any case. */
export type HeadersLike =
  | { get(name: string): string | null | undefined }
  | Readonly<Record<string, string | number | readonly string[] | null | undefined>>;

/** A header's value, whatever holds the headers. */
export function readHeader(headers: HeadersLike | undefined, name: string): string | undefined {
  if (!headers) return undefined;
  const value =
    typeof headers.get === "function"
      ? (headers.get as (name: string) => unknown).call(headers, name)
      : Object.entries(headers).find(([one]) => one.toLowerCase() === name)?.[1];
  return value === undefined || value === null ? undefined : String(value);
}
