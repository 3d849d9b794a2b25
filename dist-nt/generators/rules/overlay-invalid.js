import { withOverlay } from "./checks/overlay-example.js";
import { change } from "./rule.js";
const overlay = `overlay: 1.1.0
info: { title: Meanings of our own, version: "1" }
actions:
  - target: paths['/cards'].get
    update: { summary: Lists the cards. }
`;
/** Reported when the overlay is read, and when its targets are looked for. */
export const overlayInvalid = {
    id: "overlay/invalid",
    severity: "error",
    meaning: "an overlay is not one, or its target is no JSONPath expression",
    help: "compare the place with the Overlay specification; a target starts with `$`",
    why: "An action that cannot be understood changes nothing. The document would be read without what the overlay adds to it.",
    failing: withOverlay(overlay),
    fixed: withOverlay(change(overlay, "paths[", "$.paths[")),
};
