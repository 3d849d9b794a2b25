/** A success of an operation. */
export interface Success {
    /** Such as `"200"`, a redirect such as `"302"`, the range `"2XX"` or `"3XX"`, or `"default"`. */
    readonly status: string;
    /** The bodies that it may have, in the order of the document; empty if it has none. */
    readonly bodies: readonly ResponseBody[];
}
/** A body of a response. */
export interface ResponseBody {
    /** As in the document; it may be a range such as `image/*`. */
    readonly mediaType: string;
    /** The media type of the same response that has the same schema and comes first; `undefined` if there is none. */
    readonly sameAs?: string;
    /** How it is read: as a whole (`json`, `text`, `bytes`) or item by item (`jsonLines`, `events`). */
    readonly form: "json" | "text" | "bytes" | "jsonLines" | "events";
    /** The types of JSON values that its schema allows, sorted; `undefined` if that is any, or if it is not read as JSON. */
    readonly jsonTypes?: readonly JsonType[];
    /** The items of a body that is read item by item; `undefined` for every other. */
    readonly items?: StreamItems;
    /** What only refusals have, where its schema has alternatives for these; `undefined` if it has none. */
    readonly refusal?: RefusalMark;
}
/** A type of JSON values. */
export type JsonType = "array" | "boolean" | "null" | "number" | "object" | "string";
/** What tells the refusals of a success from its data. */
export interface RefusalMark {
    /** Property names and list indices that lead to it. */
    readonly at: readonly string[];
    /** The values there; `undefined` if refusals alone have any. */
    readonly values?: readonly (string | number | boolean | null)[];
}
/** The items of a stream. */
export interface StreamItems {
    /** What the schema of the media type describes: an item, the list of them, or the data of an event. */
    readonly describes: "item" | "list" | "data" | "listOfData" | "nothing";
    /** Events whose data is JSON: all, or those of these names; `undefined` if there are none. */
    readonly jsonData?: true | readonly string[];
}
