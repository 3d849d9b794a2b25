import type { RequestContent } from "../contract/contract.js";
/** How a body is written: by us, from its properties or as JSON, or as the caller gives it. */
export type RequestForm = "json" | "form" | "multipart" | "text" | "raw";
/** How a body of a media type is written. A range with room for JSON takes objects as JSON. */
export declare function toRequestForm({ mediaType, values }: RequestContent): RequestForm;
/** The media type that a body is sent with by default: JSON where a range is meant for objects. */
export declare function toSentType(content: RequestContent): string;
