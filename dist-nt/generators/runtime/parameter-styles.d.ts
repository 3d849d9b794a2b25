import type { RequestParts } from "./request.js";
/** How a parameter is written, where it is not in the way that its place has by default. */
export interface ParameterStyle {
    readonly style?: "simple" | "label" | "matrix" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject" | "cookie";
    /** By default `true` in a query and a cookie, else `false`. */
    readonly explode?: boolean;
    /** Reserved characters stay as they are, as far as the place allows. */
    readonly allowReserved?: boolean;
    /** The value is written in a media type, as a whole. */
    readonly content?: "json" | "text";
}
/** Styles by the names of parameters. */
export type ParameterStyles = Readonly<Record<string, ParameterStyle>>;
/** Headers by name. */
type HeaderTexts = Readonly<Record<string, string>>;
type Encode = (text: string) => string;
/** A name and a value of a query, encoded. */
type Pair = readonly [name: string, value: string];
/** Writes a query in the styles of OpenAPI. */
export declare function toStyledQuery({ query }: RequestParts, styles: ParameterStyles): string;
/** One query parameter, or one property of a form, in its style. */
export declare function toQueryPairs(name: string, value: unknown, style: ParameterStyle): readonly Pair[];
/** Writes cookies in the styles of OpenAPI, as one header (RFC 6265 section 4.2.1). */
export declare function toCookies({ cookie }: RequestParts, styles: ParameterStyles): HeaderTexts;
/** Writes headers in the styles of OpenAPI: lists and objects are text between commas. */
export declare function toStyledHeaders({ header }: RequestParts, styles: ParameterStyles): HeaderTexts;
/** Writes a parameter of a path in its style. */
export declare function toStyledPath(value: unknown, name: string, styles: ParameterStyles): string;
/** A whole query in a media type: JSON and text are escaped, and a form needs no more. */
export declare function toQuerystring({ querystring }: RequestParts, content: "json" | "text" | ((value: unknown) => URLSearchParams)): string;
/** The style of a parameter; none where it is written as its place has it by default. */
export declare function styleOf(styles: ParameterStyles, name: string): ParameterStyle;
/** The styles that give names to values; `name` is encoded. */
export declare function toPairs(name: string, value: unknown, { style, explode, content }: ParameterStyle, encode: Encode): readonly Pair[];
export {};
