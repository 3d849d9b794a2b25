/**
 * Takes out of a text what must not be printed: secrets that are known, and whatever looks like a token or the number
 * of a card.
 *
 * @param secrets patterns of the secrets, as `secretForms` and `secretHeaders` give them
 */
export declare function redact(text: string, secrets?: readonly string[]): string;
/** The same without card numbers: what an API calls a request may look like one by chance. */
export declare function redactSecrets(text: string, secrets?: readonly string[]): string;
/** The same for many texts. */
export declare function createRedaction(secrets: readonly string[], hasCards?: boolean): (text: string) => string;
