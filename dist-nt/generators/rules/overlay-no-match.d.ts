/** Reported when the overlay is applied. */
export declare const overlayNoMatch: {
    readonly id: "overlay/no-match";
    readonly severity: "warn";
    readonly meaning: "an action of an overlay changes nothing";
    readonly help: "correct the target, or remove the action";
    readonly why: "A path may be misspelt, or the document may have changed since the overlay was written. What the action adds is then missing from all that is generated.";
    readonly failing: import("./rule.js").ExampleDocument;
    readonly fixed: import("./rule.js").ExampleDocument;
};
