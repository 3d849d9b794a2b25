import { generateSection } from "./generate/generate-section.js";
import type { Section } from "./section.js";

/** All sections, in the order of the report. */
export const sections: readonly Section[] = [generateSection];
