import type { LocationObject, Source } from "@redocly/openapi-core";
type Key = string | number;
/** The place of a node. Its pointer is built on demand: most places never need one. */
export declare class Place {
    #private;
    readonly source: Source;
    /** Whether a report is about the key rather than the value under it. */
    readonly reportOnKey: boolean;
    private constructor();
    /** The place of a location of the engine. */
    static of({ source, pointer }: LocationObject): Place;
    /** The place under a key, or under a path of keys. */
    child(keys: Key | readonly Key[]): Place;
    /** The place of the key rather than the value. */
    key(): Place;
    /** As the engine writes it: `#/` for a whole file. */
    get pointer(): string;
}
/** A place as the engine expects it: an object with own properties, since the engine copies them. */
export declare function toLocationObject(place: LocationObject): LocationObject;
/** The relative path of a file as a `$ref` in another writes it; `""` for the same file. */
export declare function toRelativeFile(file: string, fromFile: string): string;
/** The `$ref` that leads from a file to a place. */
export declare function toReference({ source, pointer }: Place, fromFile: string): string;
export {};
