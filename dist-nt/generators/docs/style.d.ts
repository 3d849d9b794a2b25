/** The style of every page: the colours and the bar, which the reference has too, then everything else. */
export declare function readStyle(templates: ReadonlyMap<string, string>): string;
/** The style of the reference: the colours and the bar of the pages, and what brings Redoc's colours to them. */
export declare function readReferenceStyle(templates: ReadonlyMap<string, string>): string;
