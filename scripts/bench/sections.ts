import { bundleSection } from "./bundle/bundle-section.js";
import { callSection } from "./call/call-section.js";
import { checkSection } from "./check/check-section.js";
import { docsSection } from "./docs/docs-section.js";
import { generateSection } from "./generate/generate-section.js";
import type { Section } from "./section.js";
import { typecheckSection } from "./typecheck/typecheck-section.js";

/** All sections, in the order of the report. */
export const sections: readonly Section[] = [
  generateSection,
  typecheckSection,
  callSection,
  checkSection,
  bundleSection,
  docsSection,
];
