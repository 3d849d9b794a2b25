import type { BodyParts, FailurePlace } from "../codes/body-parts.js";
import type { ApiConfig } from "./config.js";
/** What to do about `redocly.yaml` for a document. */
export type Proposal = 
/** It has the document already, with settings of ours. */
{
    readonly action: "keep";
    readonly name: string;
}
/** There is none, or what is missing can be added and all that was there stays. */
 | {
    readonly action: "write";
    readonly name: string;
    readonly text: string;
}
/** The file is written in a way that cannot be added to safely; `under` is where it goes. */
 | {
    readonly action: "tell";
    readonly name: string;
    readonly under: string;
    readonly entry: string;
};
/** The places of the parts of a document's error bodies. */
export interface ProposedParts extends BodyParts {
    /** How its successes may refuse, if nothing is sure. */
    readonly failureIdea?: FailurePlace;
}
/**
 * Proposes the configuration of a document.
 *
 * @param existing text of `redocly.yaml`; `undefined` where there is none
 * @param api the document as it would be taken by what is configured now, with the name that it should have
 * @param parts the places of the parts of its error bodies
 */
export declare function proposeConfig(existing: string | undefined, api: ApiConfig, parts: ProposedParts, folder: string): Proposal;
