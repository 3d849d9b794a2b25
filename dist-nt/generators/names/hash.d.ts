/** FNV-1a over UTF-16 code units, 32 bits, in base 36: short, stable, not for secrets. */
export declare function toShortHash(text: string): string;
/** 64 bits of SHA-256 in hexadecimal, for texts that were made to have the same short hash. */
export declare function toLongHash(text: string): string;
/** A UUID made of a text by SHA-256 (RFC 9562, version 8): the same text has the same one for ever. */
export declare function toUuid(text: string): string;
