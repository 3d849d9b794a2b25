import { type Closing } from "./closing.js";
/** The schema for a value of a discriminator, given by name or by reference. */
export declare function closeMapping(closing: Closing, text: string): string | undefined;
/**
 * The discriminator of a schema with a mapping for each schema that gets another name: without one, its value
 * is the name.
 */
export declare function keepNames(closing: Closing, schema: Readonly<Record<string, unknown>>, closed: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>;
