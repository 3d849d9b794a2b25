import type { Html } from "../html.js";
/** A field of a body, a parameter, a header, or an alternative. */
export interface FieldView {
    /** By which it can be linked to; `null` for what is inside another. */
    readonly id: string | null;
    /** Empty for what has no name, such as an alternative. */
    readonly name: string;
    readonly type: string;
    /** The page of the schema that the type names. */
    readonly typeHref: string | null;
    /** `required` of what a caller has to give; `may be missing` of what a response may lack; `null` otherwise. */
    readonly presence: "required" | "may be missing" | null;
    readonly isDeprecated: boolean;
    /** Such as `read-only`. */
    readonly marks: readonly string[];
    readonly description: Html | null;
    /** Limits, the default and the example. */
    readonly facts: readonly FactView[];
    readonly values: ValuesView | null;
    /** What it consists of; `null` for a plain value. */
    readonly inner: InnerView | null;
}
/** Something said of a field in a few words. */
export interface FactView {
    readonly label: string;
    readonly text: string;
}
/** The values of a list. */
export interface ValuesView {
    /** Whether any of them is explained. */
    readonly hasMeanings: boolean;
    readonly count: string;
    /** Whether they are too many to stand open. */
    readonly isLong: boolean;
    readonly listed: readonly {
        readonly value: string;
        readonly meaning: Html | null;
    }[];
    /** How many are left out; 0 where all are there. */
    readonly more: number;
    /** Whether there may be others. */
    readonly isOpen: boolean;
}
/** What an object, the items of a list or an alternative consists of. */
export interface InnerView {
    /** Such as `3 fields`. */
    readonly title: string;
    readonly fields: readonly FieldView[];
    readonly choices: readonly ChoiceView[];
    /** Where to read on, if something was left out. */
    readonly more: {
        readonly text: string;
        readonly href: string;
    } | null;
}
/** Alternatives of a value. */
export interface ChoiceView {
    readonly title: string;
    readonly options: readonly FieldView[];
}
