/** Where the line of an offset starts; a byte order mark is before the first one. */
export function toLineStart(text: string, offset: number): number {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return start === 0 && text.startsWith("\uFEFF") ? 1 : start;
}
