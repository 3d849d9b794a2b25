/** The file with an entry as the last of `apis`; `undefined` where its form is not the usual one. */
export declare function addEntry(existing: string, entry: string): string | undefined;
/** The file with settings at the end of an entry of `apis`; `undefined` where its form is not the usual one. */
export declare function addSettings(existing: string, name: string, settings: string): string | undefined;
/** Text with each of its lines moved to the right. */
export declare function indent(text: string, indentation: string): string;
