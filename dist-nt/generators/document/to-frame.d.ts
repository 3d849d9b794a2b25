import type { Place } from "../diagnostics/diagnostic.js";
import { getCodeframe } from "../engine/engine.js";
/** The lines around a place; in a document without line breaks, the text around it and its pointer. */
export declare function toFrame(location: Parameters<typeof getCodeframe>[0], pointer: string | undefined): Pick<Place, "frame" | "pointer">;
