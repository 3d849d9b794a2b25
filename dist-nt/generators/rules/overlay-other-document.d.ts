/** Reported when the overlay is applied. */
export declare const overlayOtherDocument: {
    readonly id: "overlay/other-document";
    readonly severity: "warn";
    readonly meaning: "an overlay says that it is for another document";
    readonly help: "correct `extends`, or `overlays` in redocly.yaml; `extends` may name any file of the document, or be left out";
    readonly why: "By `extends`, an overlay names the document that it was written for. In another one, its targets may mean something else.";
    readonly failing: import("./rule.js").ExampleDocument;
    readonly fixed: import("./rule.js").ExampleDocument;
};
