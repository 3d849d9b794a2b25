import type { Document } from "@redocly/openapi-core";
import type { Overlay, OverlayProblem } from "./overlay.js";
/**
 * Reads an overlay, and checks its form by Overlay 1.0 or 1.1.
 *
 * @returns what is wrong with it, if anything is
 */
export declare function readOverlay({ parsed, source }: Document): Overlay | readonly OverlayProblem[];
