/** Whether a property of an error body, by its name, repeats the number of the HTTP status. */
export declare function namesStatus(name: string): boolean;
/** Whether a property of an error body, by its name, has the standard text of the HTTP status. */
export declare function namesStatusText(name: string): boolean;
