import type { Shape } from "../../shapes/shape.js";
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
  readonly listed: readonly { readonly value: string; readonly meaning: Html | null }[];
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
  readonly more: { readonly text: string; readonly href: string } | null;
}

/** Alternatives of a value. */
export interface ChoiceView {
  readonly title: string;
  readonly options: readonly FieldView[];
}

/** Whether a caller gives a field, or the API. */
export type Way = "request" | "response";

/** A field of which it is not yet said what it consists of, and the shape that says it. */
export interface StartedField {
  readonly view: FieldView;
  readonly shape: Shape;
  /** How many parts it has, which is what showing them takes of the budget of a page; 0 for a plain value. */
  readonly size: number;
}

/** What a shape consists of, one level of it. */
export interface Level {
  readonly fields: readonly StartedField[];
  readonly choices: readonly { readonly title: string; readonly options: readonly StartedField[] }[];
  /** Those of the fields and options that have parts in turn. */
  readonly open: readonly StartedField[];
  /** Whether there are more fields than a level has room for. */
  readonly isCut: boolean;
}

/** A shape as a page shows it, and how much of the budget that takes. */
export interface ShownShape {
  readonly view: FieldView;
  readonly used: number;
}

/**
 * The fields of all pages that reach the root by the same path. Many pages show the same field: it is one view then,
 * which is made once, and rendered once.
 */
export interface KnownFields {
  /** A parameter, or what a body consists of. */
  readonly start: (name: string, shape: Shape, presence?: FieldView["presence"]) => StartedField;
  readonly level: (shape: Shape, way: Way) => Level;
  /** A field with what it consists of. */
  readonly fill: (field: FieldView, inner: InnerView) => FieldView;
  /** What is shown of a shape, made once for what it depends on besides. */
  readonly remember: (shape: Shape, circumstances: string, make: () => ShownShape) => ShownShape;
  /** A field as one that can be linked to. */
  readonly identify: (field: FieldView, prefix: string) => FieldView;
}
