import { withOverlay } from "./checks/overlay-example.js";
import { change } from "./rule.js";
const overlay = `overlay: 1.1.0
info: { title: Tags of our own, version: "1" }
actions:
  - target: $.paths['/cards'].get
    update: { tags: wallet }
`;
/** Reported when the overlay is applied. */
export const overlayConflict = {
    id: "overlay/conflict",
    severity: "error",
    meaning: "an overlay changes a part of the document into something that does not fit",
    help: "write it as the document has it, or remove that first, by an action of its own with `remove: true`",
    why: "Maps are merged with maps, lists are appended to lists, and texts, numbers and the like replace each other. Between these, nobody can say what is meant.",
    failing: withOverlay(overlay),
    fixed: withOverlay(change(overlay, "wallet", "[wallet]")),
};
