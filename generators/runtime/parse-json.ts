/** What a JSON text says; `undefined` for any other text. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // HTML, an empty body, half a document: an error without a code.
    return undefined;
  }
}
