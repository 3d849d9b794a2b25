/** A name as an npm package may be called: lower case, hyphens between its words; `api` where nothing is left. */
export declare function toPackageName(text: string): string;
