/** A parameter of an operation. */
export interface Parameter {
    readonly name: string;
    readonly place: ParameterPlace;
    readonly required: boolean;
    /** How its value becomes text, as the document says or as its place has it by default. */
    readonly serialization: Serialization;
    /** The media type of its `content`, in which it is written instead. */
    readonly mediaType?: string;
    /** What values its schema allows at most: primitives, lists of them beside, or anything. */
    readonly values: "primitive" | "list" | "any";
}
/** Where a parameter travels; `querystring` is the whole query as one value (OpenAPI 3.2). */
export type ParameterPlace = "path" | "query" | "querystring" | "header" | "cookie";
/** `style`, `explode` and `allowReserved` of a parameter or of a property of a form. */
export interface Serialization {
    /** Such as `form` or `deepObject`; always one that the place has. */
    readonly style: string;
    readonly explode: boolean;
    readonly allowReserved: boolean;
}
/** The body of a request. */
export interface RequestBody {
    /** Whether a call has to give a body. */
    readonly required: boolean;
    /** What it may be, at least one; the first is what a client sends unless told otherwise: JSON before anything else. */
    readonly contents: readonly [RequestContent, ...RequestContent[]];
}
/** A media type that an operation takes. */
export interface RequestContent {
    /** As the document writes it; may be a range such as `image/*`. */
    readonly mediaType: string;
    /** What values its schema allows at most. */
    readonly values: "primitive" | "list" | "any";
    /** Of a form: how its properties are written, as far as the document says. */
    readonly encodings: readonly PropertyEncoding[];
    /** Of a form: whether all its properties are primitives, files, and lists of these. */
    readonly isFlat: boolean;
}
/** How a property of a form is written (Encoding Object). */
export interface PropertyEncoding {
    readonly name: string;
    /** Media types of the part, between commas; ranges are allowed. */
    readonly contentType?: string;
    /** `undefined` where nothing but the media type is said. */
    readonly serialization?: Serialization;
    /** Whether the part has headers of its own. */
    readonly hasHeaders: boolean;
}
