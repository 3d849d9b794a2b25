import type { Line } from "./blocks.js";
/** How text is set apart. */
interface Style {
    readonly isCode: boolean;
    readonly isMarked: boolean;
}
/** Collects the text of inline elements as lines of runs. */
export interface LineCollector {
    readonly add: (text: string) => void;
    readonly breakLine: () => void;
    /** Everything until `leave` has this style too. */
    readonly enter: (style: Style) => void;
    readonly leave: () => void;
    /** The lines, without those that are empty. */
    readonly finish: () => readonly Line[];
}
/** A collector without lines. */
export declare function createLineCollector(): LineCollector;
export {};
