export declare const replayKey: {
    readonly id: "errors/replay-key";
    readonly severity: "error";
    readonly meaning: "`x-replay: keyed` does not name the place of the key, or names one that does not exist";
    readonly help: "write `x-replay: { keyed: { header: Name } }` or `{ keyed: { body: property } }`, and declare that parameter or property";
    readonly why: "A key makes it safe to repeat a request, but only if it is where the server looks for it. If the client puts it elsewhere, a retry takes effect twice.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog: {}\npaths:\n  /cards:\n    post:\n      operationId: create-card\n      x-replay: { keyed: { header: Idempotency-Key } }\n      responses: { \"200\": { description: The card. } }\n";
    readonly fixed: string;
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
};
