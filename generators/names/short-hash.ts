/** FNV-1a over UTF-16 code units, 32 bits, in base 36: short, stable, not for secrets. */
export function toShortHash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return value.toString(36).padStart(7, "0");
}
