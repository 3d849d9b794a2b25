/** Plain text from a template of the toolchain's own; nothing is escaped. */
export declare function createText(templates: ReadonlyMap<string, string>, path: string, view: object): string;
