import { withOverlay } from "./checks/overlay-example.js";
import { change } from "./rule.js";
const overlay = `overlay: 1.1.0
info: { title: Meanings of our own, version: "1" }
extends: ./accounts.yaml
actions:
  - target: $.paths['/cards'].get
    update: { summary: Lists the cards. }
`;
/** Reported when the overlay is applied. */
export const overlayOtherDocument = {
    id: "overlay/other-document",
    severity: "warn",
    meaning: "an overlay says that it is for another document",
    help: "correct `extends`, or `overlays` in redocly.yaml; `extends` may name any file of the document, or be left out",
    why: "By `extends`, an overlay names the document that it was written for. In another one, its targets may mean something else.",
    failing: withOverlay(overlay),
    fixed: withOverlay(change(overlay, "accounts", "openapi")),
};
