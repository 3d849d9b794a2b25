/** Whether a value may be a code where its property names codes: no prose, no word that only says that it is an error. */
export declare function isCodeLike(value: string): boolean;
/** Whether a value is a code wherever it is: several words in one, or a URI. */
export declare function isPlainlyCode(value: string): boolean;
/** Whether the words of a value say what went wrong, as those of `BIKE_NOT_FOUND` do. */
export declare function namesProblem(value: string): boolean;
/** Whether half of some values are so; `false` for none. */
export declare function isMostly(values: readonly string[], isSo: (value: string) => boolean): boolean;
/** Whether values are the HTTP statuses of the responses that have them, rather than codes that look like these. */
export declare function areStatuses(values: readonly string[], statuses: readonly string[]): boolean;
/** Whether a value says no more than a status does: `404`, `NOT_FOUND` or `Not Found` under 404. */
export declare function repeatsStatus(value: string, status: string): boolean;
