/**
 * The parts of a JSON pointer (RFC 6901), unescaped: `/errors/0/code` gives `errors`, `0`, `code`.
 * The empty pointer has no parts.
 */
export function parsePointer(pointer: string): readonly string[] {
  if (pointer === "") return [];
  return pointer
    .replace(/^\//, "")
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Whether text is a JSON pointer to something below the root. */
export function isPointer(text: string): boolean {
  return /^(\/([^~/]|~[01])*)+$/.test(text);
}
