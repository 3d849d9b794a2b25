/** What a platform sends as a body. Types of Node alone know no `BodyInit`. */
export type WrittenBody = NonNullable<RequestInit["body"]>;

/** Writes the properties of a body as `multipart/form-data`: blobs as files, nested values as JSON. */
export function toFormData(body: unknown): FormData {
  const form = new FormData();
  for (const [name, value] of toFields(body))
    form.append(name, value instanceof Blob ? value : toText(value));
  return form;
}

/** Writes the properties of a body as `application/x-www-form-urlencoded`. */
export function toSearchParams(body: unknown): URLSearchParams {
  return new URLSearchParams(toFields(body).map(([name, value]): [string, string] => [name, toText(value)]));
}

/** Sends a body as it is: text, bytes, a blob. */
export function asIs(body: unknown): WrittenBody {
  return body as WrittenBody;
}

/** An array becomes one field an item; `undefined` is left out. */
function toFields(body: unknown): readonly (readonly [string, unknown])[] {
  return Object.entries(body as object).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((one) => one !== undefined)
      .map((one) => [name, one] as const),
  );
}

function toText(value: unknown): string {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}
