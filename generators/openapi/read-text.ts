/** A list of texts; empty where it is anything else. */
export function readTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

/** Text; `undefined` where it is anything else. */
export function readText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
