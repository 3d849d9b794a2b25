import type { Version } from "../specification-fields.js";

/** What shows that a field is not lost. */
export type Evidence =
  /** It is in the output: a text that is in no output of the document without the field. */
  | { readonly in: Exclude<keyof typeof outputs, "published">; readonly shows: string | RegExp }
  /** It only describes: it stays in the published document, which the reference of the site shows. */
  | { readonly describes: string }
  /** It is not carried, and `document/not-carried`, or another rule, says so at its place. */
  | { readonly says: string; readonly rule?: string; readonly place?: string };

/** Parts of the output, by what they carry, and the files of each. */
export const outputs = {
  types: /^client\/src\/schema\.ts$/,
  client: /^client\/src\/(operations|contracts|client|auth|index)\.ts$/,
  docs: /^docs\/(?!reference\/).*\.html$/,
  published: /^openapi\.yaml$/,
} as const;

/** A field of the specification, a document that has it, and the evidence. */
export type FieldRow = Evidence & {
  /** Such as `Parameter.style`. */
  readonly field: string;
  /** JSON pointer into the document; its last name is the field. */
  readonly at: string;
  readonly value: unknown;
  /** Where the value is not one of all versions that have the field. */
  readonly versions?: readonly Version[];
  /** What the document has besides, by JSON pointer. */
  readonly given?: Readonly<Record<string, unknown>>;
};
