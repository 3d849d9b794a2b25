import type { Placed } from "../openapi/follow.js";
/**
 * What a schema says of a value, for people: one level of it, with the schemas inside as they stand in the document.
 * What it is composed of by `allOf` is merged.
 */
export interface Shape {
    /** Key of the component that the schema refers to; `undefined` if it is written where it is used. */
    readonly key?: string;
    readonly title?: string;
    /** Markdown. */
    readonly description?: string;
    /** Types of JSON Schema without `null`; empty if it may be anything, or what the alternatives say. */
    readonly types: readonly string[];
    readonly isNullable: boolean;
    readonly format?: string;
    readonly limits: Limits;
    /** The values that are listed; empty if none are. */
    readonly values: readonly ListedValue[];
    /** Whether there may be values that are not listed. */
    readonly hasOtherValues: boolean;
    /** The value that applies if none is given. */
    readonly default?: {
        readonly value: unknown;
    };
    readonly example?: {
        readonly value: unknown;
    };
    /** Whether only the API sets the value, or only the caller. */
    readonly access?: "readOnly" | "writeOnly";
    readonly isDeprecated: boolean;
    /** Whether it must never be printed (`x-sensitive`). */
    readonly isSensitive: boolean;
    readonly fields: readonly Field[];
    /** The schema of each item of a list. */
    readonly items?: Placed<unknown>;
    /** The schema of properties that are not listed. */
    readonly others?: Placed<unknown>;
    /** Lists of alternatives, of which one (`oneOf`) or some (`anyOf`) apply. */
    readonly choices: readonly Choice[];
    /** Whether it has conditions that are not shown here, such as `not` or `if`. */
    readonly hasConditions: boolean;
}
/** A property of an object. */
export interface Field {
    readonly name: string;
    readonly isRequired: boolean;
    readonly schema: Placed<unknown>;
}
/** Limits on a value, as JSON Schema names them; an exclusive limit of OpenAPI 3.0 is one of JSON Schema. */
export interface Limits {
    readonly minLength?: number;
    readonly maxLength?: number;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly exclusiveMinimum?: number;
    readonly exclusiveMaximum?: number;
    readonly multipleOf?: number;
    readonly minItems?: number;
    readonly maxItems?: number;
    readonly minProperties?: number;
    readonly maxProperties?: number;
    readonly uniqueItems?: true;
    readonly pattern?: string;
}
/** A value of a list, and what it means. */
export interface ListedValue {
    readonly value: unknown;
    /** Markdown. */
    readonly meaning?: string;
}
/** Alternatives that a value has. */
export interface Choice {
    readonly word: "oneOf" | "anyOf";
    /** The property whose value tells them apart. */
    readonly discriminator?: string;
    readonly options: readonly Option[];
}
/** One of several alternatives. */
export interface Option {
    /** The values of the discriminator that stand for it. */
    readonly values: readonly string[];
    readonly schema: Placed<unknown>;
}
