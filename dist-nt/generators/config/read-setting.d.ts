/** @throws {ConfigError} for a setting that nobody knows */
export declare function refuseUnknown(holder: Readonly<Record<string, unknown>>, known: readonly string[], at: string): void;
/** A setting that is text; `undefined` where it is absent. */
export declare function readText(holder: Readonly<Record<string, unknown>>, key: string, at: string): string | undefined;
