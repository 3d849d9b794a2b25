/** Reported when the overlay is read, and when its targets are looked for. */
export declare const overlayInvalid: {
    readonly id: "overlay/invalid";
    readonly severity: "error";
    readonly meaning: "an overlay is not one, or its target is no JSONPath expression";
    readonly help: "compare the place with the Overlay specification; a target starts with `$`";
    readonly why: "An action that cannot be understood changes nothing. The document would be read without what the overlay adds to it.";
    readonly failing: import("./rule.js").ExampleDocument;
    readonly fixed: import("./rule.js").ExampleDocument;
};
