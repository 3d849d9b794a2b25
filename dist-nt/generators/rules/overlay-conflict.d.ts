/** Reported when the overlay is applied. */
export declare const overlayConflict: {
    readonly id: "overlay/conflict";
    readonly severity: "error";
    readonly meaning: "an overlay changes a part of the document into something that does not fit";
    readonly help: "write it as the document has it, or remove that first, by an action of its own with `remove: true`";
    readonly why: "Maps are merged with maps, lists are appended to lists, and texts, numbers and the like replace each other. Between these, nobody can say what is meant.";
    readonly failing: import("./rule.js").ExampleDocument;
    readonly fixed: import("./rule.js").ExampleDocument;
};
