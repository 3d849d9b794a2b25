import { withOverlay } from "./checks/overlay-example.js";
import { change } from "./rule.js";
const overlay = `overlay: 1.1.0
info: { title: Meanings of our own, version: "1" }
actions:
  - target: $.paths['/card'].get
    update: { summary: Lists the cards. }
`;
/** Reported when the overlay is applied. */
export const overlayNoMatch = {
    id: "overlay/no-match",
    severity: "warn",
    meaning: "an action of an overlay changes nothing",
    help: "correct the target, or remove the action",
    why: "A path may be misspelt, or the document may have changed since the overlay was written. What the action adds is then missing from all that is generated.",
    failing: withOverlay(overlay),
    fixed: withOverlay(change(overlay, "'/card'", "'/cards'")),
};
