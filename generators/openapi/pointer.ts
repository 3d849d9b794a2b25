/**
 * The parts of a JSON pointer (RFC 6901), unescaped: `/errors/0/code` gives `errors`, `0`, `code`.
 * The empty pointer has no parts.
 */
export function parsePointer(pointer: string): readonly string[] {
  if (pointer === "") return [];
  return pointer.replace(/^\//, "").split("/").map(unescapePart);
}

/** A name as a part of a JSON pointer (RFC 6901 section 3). */
export function escapePart(name: string): string {
  const isPlain = !name.includes("/") && !name.includes("~");
  return isPlain ? name : name.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The name that a part of a JSON pointer stands for. */
export function unescapePart(part: string): string {
  return part.includes("~") ? part.replaceAll("~1", "/").replaceAll("~0", "~") : part;
}

/** Whether text is a JSON pointer to something below the root. */
export function isPointer(text: string): boolean {
  return /^(\/([^~/]|~[01])*)+$/.test(text);
}

/** The JSON pointer to a path of names. */
export function formatPointer(path: readonly string[]): string {
  return path.map((name) => `/${escapePart(name)}`).join("");
}

/** A setting that is one pointer or a list of them, as a list; `undefined` where it is neither. */
export function toPointers(setting: unknown): readonly string[] | undefined {
  const pointers: readonly unknown[] = [setting].flat();
  return pointers.length > 0 && pointers.every(isText) && pointers.every(isPointer) ? pointers : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** The value at a path of own properties and list indices; `undefined` if the path does not exist. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (holder, name) =>
      typeof holder === "object" && holder !== null && Object.hasOwn(holder, name)
        ? (holder as Readonly<Record<string, unknown>>)[name]
        : undefined,
    value,
  );
}
