/** `create-card` gives `CreateCard`; `""` where the text has no ASCII letter or digit. */
export declare function toPascalCase(text: string): string;
/** `create-card` gives `createCard`; `""` where the text has no ASCII letter or digit. */
export declare function toCamelCase(text: string): string;
