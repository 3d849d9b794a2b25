export declare const syntax: {
    readonly id: "document/syntax";
    readonly severity: "error";
    readonly meaning: "the text is not valid YAML or JSON";
    readonly help: "fix the text at this place; the usual cause is a wrong indent or a missing quote";
    readonly why: "Text that cannot be parsed has no structure to check. Only the first error of a file is reported, because the rest of the file cannot be read reliably.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\"\npaths: {}\n";
    readonly fixed: string;
};
