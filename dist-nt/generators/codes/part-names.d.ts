/** How likely a property of an error body is a text for people, by its name: 4 is the likeliest, 0 never. */
export declare function rankMessage(name: string): number;
/** The properties that can be the path of an input, the likeliest first. */
export declare function pickInputs(names: readonly string[]): readonly string[];
/** The properties that can be the text of a fault, the likeliest first. */
export declare function pickFaults(names: readonly string[]): readonly string[];
/** Whether a list or map of texts has the name of one of faults. */
export declare function isFaultList(name: string): boolean;
