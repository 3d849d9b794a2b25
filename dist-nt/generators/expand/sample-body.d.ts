import type { BodySamples } from "../samples/body-samples.js";
import type { CarriedBody } from "./error-body.js";
/** Makes samples of bodies that the expansion gives codes. */
export type MakeSample = (body: CarriedBody, said: SaidInBody) => unknown;
/** What a sample body says. */
export interface SaidInBody {
    /** As the body has it: text, or a whole number. */
    readonly code: string | number;
    readonly codePath: readonly string[];
    readonly meaning: string;
    readonly status: string;
    /** Whether the example of the shared response is one of this code, so that all of it is shown. */
    readonly isExample: boolean;
}
/** @param messagePaths places of the text for people */
export declare function createSampleMaker(samples: BodySamples, messagePaths: readonly (readonly string[])[]): MakeSample;
