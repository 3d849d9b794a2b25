import { type Html } from "./html.js";
/** TypeScript or JSON as HTML, with keywords, strings and other parts marked by class; its text is the sample unchanged. */
export declare function highlight(sample: string): Html;
