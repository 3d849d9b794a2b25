/**
 * Patterns of the forms in which an API may quote a secret: as text, also cut off, in hex, and in base64, alone or as
 * a part of what is encoded.
 */
export declare function secretForms(secret: string): readonly string[];
/** Patterns of the values, at any depth, of the properties with these names. */
export declare function findSecrets(holder: unknown, names: readonly string[]): readonly string[];
