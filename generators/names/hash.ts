import { createHash } from "node:crypto";

/** SHA-256 of a text in UTF-8, in base 64. */
export function toHash(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}

/** 64 bits of SHA-256 in hexadecimal, for texts that were made to have the same short hash. */
export function toLongHash(text: string): string {
  return createHash("sha256").update(text, "utf16le").digest("hex").slice(0, 16);
}

/** A UUID made of a text by SHA-256 (RFC 9562, version 8): the same text has the same one for ever. */
export function toUuid(text: string): string {
  const bytes = createHash("sha256").update(text, "utf8").digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
