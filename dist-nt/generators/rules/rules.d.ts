import type { Rule } from "./rule.js";
declare const list: readonly [{
    readonly id: "document/unreadable";
    readonly severity: "error";
    readonly meaning: "the document cannot be read";
    readonly help: "check the path, and the permission to read the file";
    readonly why: "Everything is generated from the text of the document. There is none if the file is missing, is a folder, or may not be read.";
    readonly failing: {
        readonly "README.md": "openapi.yaml was moved";
    };
    readonly fixed: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\npaths: {}\n";
}, {
    readonly id: "document/syntax";
    readonly severity: "error";
    readonly meaning: "the text is not valid YAML or JSON";
    readonly help: "fix the text at this place; the usual cause is a wrong indent or a missing quote";
    readonly why: "Text that cannot be parsed has no structure to check. Only the first error of a file is reported, because the rest of the file cannot be read reliably.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\"\npaths: {}\n";
    readonly fixed: string;
}, {
    readonly id: "overlay/invalid";
    readonly severity: "error";
    readonly meaning: "an overlay is not one, or its target is no JSONPath expression";
    readonly help: "compare the place with the Overlay specification; a target starts with `$`";
    readonly why: "An action that cannot be understood changes nothing. The document would be read without what the overlay adds to it.";
    readonly failing: import("./rule.js").ExampleDocument;
    readonly fixed: import("./rule.js").ExampleDocument;
}, {
    readonly id: "overlay/conflict";
    readonly severity: "error";
    readonly meaning: "an overlay changes a part of the document into something that does not fit";
    readonly help: "write it as the document has it, or remove that first, by an action of its own with `remove: true`";
    readonly why: "Maps are merged with maps, lists are appended to lists, and texts, numbers and the like replace each other. Between these, nobody can say what is meant.";
    readonly failing: import("./rule.js").ExampleDocument;
    readonly fixed: import("./rule.js").ExampleDocument;
}, {
    readonly id: "overlay/no-match";
    readonly severity: "warn";
    readonly meaning: "an action of an overlay changes nothing";
    readonly help: "correct the target, or remove the action";
    readonly why: "A path may be misspelt, or the document may have changed since the overlay was written. What the action adds is then missing from all that is generated.";
    readonly failing: import("./rule.js").ExampleDocument;
    readonly fixed: import("./rule.js").ExampleDocument;
}, {
    readonly id: "overlay/other-document";
    readonly severity: "warn";
    readonly meaning: "an overlay says that it is for another document";
    readonly help: "correct `extends`, or `overlays` in redocly.yaml; `extends` may name any file of the document, or be left out";
    readonly why: "By `extends`, an overlay names the document that it was written for. In another one, its targets may mean something else.";
    readonly failing: import("./rule.js").ExampleDocument;
    readonly fixed: import("./rule.js").ExampleDocument;
}, {
    readonly id: "document/unsupported";
    readonly severity: "error";
    readonly meaning: "the version of OpenAPI is not 3.0, 3.1 or 3.2";
    readonly help: "start the document with `openapi: 3.1.0` (a quoted or dotted version); convert Swagger 2.0 first";
    readonly why: "Errors are described with named responses, media types and schemas, which have their present form since OpenAPI 3.0. Older documents can be converted without loss. A newer minor version is read as the newest that is known, with a warning.";
    readonly failing: "swagger: \"2.0\"\ninfo: { title: Cards, version: \"1\" }\npaths: {}\n";
    readonly fixed: string;
}, {
    readonly id: "document/unresolved-reference";
    readonly severity: "error";
    readonly meaning: "a `$ref` cannot be resolved";
    readonly help: "correct the file or the pointer after `#`, or add what it names";
    readonly why: "The target of a reference is part of the document. Without it nobody knows what the operation takes or returns, and a generator would have to guess.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses:\n        \"200\":\n          description: The cards.\n          content: { application/json: { schema: { $ref: \"#/components/schemas/Crad\" } } }\ncomponents:\n  schemas:\n    Card: { type: object }\n";
    readonly fixed: string;
    readonly visitor: () => {
        Root(node: Readonly<Record<string, unknown>>, { location }: import("@redocly/openapi-core").UserContext): void;
        ref: {
            leave: import("./rule.js").VisitReference;
        };
    };
}, {
    readonly id: "document/structure";
    readonly severity: "error";
    readonly meaning: "the document breaks a rule of the OpenAPI specification";
    readonly help: "compare the place with the OpenAPI specification";
    readonly why: "Most tools ignore a key that the specification does not define, without a message. If a required key is missing, every tool has to guess.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      response: { \"200\": { description: The cards. } }\n";
    readonly fixed: string;
}, {
    readonly id: "document/left-out";
    readonly severity: "warn";
    readonly meaning: "a value or a reference to a file or a host cannot be carried over and is left out";
    readonly help: "write the value itself here, or put it into a file below the folder of the document";
    readonly why: "The generated document refers only to itself, so that no tool opens a file or contacts a host because of it. Numbers that JSON does not have cannot be written either. Everything that is left out is reported.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses:\n        \"200\":\n          description: The cards.\n          content:\n            application/json:\n              schema: { type: array, items: { type: string } }\n              examples: { two: { externalValue: \"file:///cards.json\" } }\n";
    readonly fixed: string;
    readonly visitor: () => {
        any(node: unknown, context: import("@redocly/openapi-core").UserContext): void;
    };
}, {
    readonly id: "document/server-url";
    readonly severity: "warn";
    readonly meaning: "the URL of a server is not safe to send requests to, so that the client leaves the server out";
    readonly help: "write an http or https URL without credentials and query, or a path such as /v1";
    readonly why: "A client sends its credentials to the URL of a server. With any URL other than http, https or a path, they could reach a host that nobody intended.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nservers:\n  - url: https://api.example.com\n  - url: //mock.example.com\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses: { \"200\": { description: The cards. } }\n";
    readonly fixed: string;
    readonly visitor: () => {
        Server(server: Readonly<Record<string, unknown>>, { report, location }: import("@redocly/openapi-core").UserContext): void;
    };
}, {
    readonly id: "document/path-form";
    readonly severity: "warn";
    readonly meaning: "a path can be read as one outside the URL of the server";
    readonly help: "write the path with a single slash in front of each of its segments, and parameters of the query under `parameters`";
    readonly why: "After a relative server URL, a path that starts with two slashes names a host. In a URL a backslash counts as a slash, and `..` leads to the parent folder. The client never leaves its server, so it sends such an operation to another path than intended, or refuses it.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\npaths:\n  //cards:\n    get:\n      operationId: list-cards\n      responses: { \"200\": { description: The cards. } }\n";
    readonly fixed: string;
    readonly visitor: () => {
        Paths(paths: Readonly<Record<string, unknown>>, { report, location }: import("@redocly/openapi-core").UserContext): void;
    };
}, {
    readonly id: "document/header-syntax";
    readonly severity: "warn";
    readonly meaning: "the name of a header or a media type is not valid in HTTP";
    readonly help: "write the name of a header as one word, and a media type as `type/subtype`";
    readonly why: "In HTTP, names of headers and media types consist of letters, digits and a few other characters. A client refuses to send any other. A line break in a name could make a server read the rest as another header.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      parameters: [{ name: \"X Trace\", in: header, schema: { type: string } }]\n      responses: { \"200\": { description: The cards. } }\n";
    readonly fixed: string;
    readonly visitor: () => {
        Parameter(parameter: Readonly<Record<string, unknown>>, context: import("@redocly/openapi-core").UserContext): void;
        SecurityScheme(scheme: Readonly<Record<string, unknown>>, context: import("@redocly/openapi-core").UserContext): void;
        HeadersMap(headers: Readonly<Record<string, unknown>>, context: import("@redocly/openapi-core").UserContext): void;
        MediaTypesMap(content: Readonly<Record<string, unknown>>, context: import("@redocly/openapi-core").UserContext): void;
    };
}, {
    readonly id: "document/not-carried";
    readonly severity: "warn";
    readonly meaning: "the document describes something that the generated client does not do";
    readonly help: "describe it in another way, or do without it; to accept what follows, set the rule to `off` in redocly.yaml";
    readonly why: "A client that drops a parameter or loses a part of a response without a word is worse than none, since the call succeeds. Whatever the client cannot carry is reported, once for each kind, with what follows from it.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nsecurity: [{ Certificate: [] }]\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses: { \"200\": { description: The cards. } }\ncomponents:\n  securitySchemes:\n    Certificate: { type: mutualTLS }\n";
    readonly fixed: string;
    readonly visitor: ({ readFacts }: import("./rule.js").RuleTools) => {
        Schema: import("./rule.js").Visit<Readonly<Record<string, unknown>>>;
        Root: {
            enter: import("./rule.js").Visit<Readonly<Record<string, unknown>>>;
            leave(root: Readonly<Record<string, unknown>>, context: import("@redocly/openapi-core").UserContext): void;
        };
    };
}, {
    readonly id: "document/invalid-example";
    readonly severity: "warn";
    readonly meaning: "an example of an error body is wrong, so another body takes its place as a sample";
    readonly help: "correct the example, or the schema if the example is right";
    readonly why: "Samples in the docs, and fakes in tests, are bodies as the API sends them: people copy them, and programs are tried with them. An example that is not valid by its schema, or that is named after a code and does not carry it, would mislead both. The generated sample is made from the schema.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses:\n        \"200\": { description: The cards. }\n        \"403\":\n          description: Refused.\n          content:\n            application/json:\n              schema:\n                type: object\n                required: [code, message]\n                properties:\n                  code: { type: string, enum: [CARD_FROZEN] }\n                  message: { type: string }\n              example: { code: CARD_FROZEN }\n";
    readonly fixed: string;
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
}, {
    readonly id: "document/duplicate-operation-id";
    readonly severity: "error";
    readonly meaning: "two operations have the same `operationId`";
    readonly help: "give one of them another `operationId`";
    readonly why: "The `operationId` names the function of the client, the page of the docs and the errors of the operation. Two operations with one name would overwrite each other.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses: { \"200\": { description: The cards. } }\n  /cards/{cardId}:\n    parameters: [{ name: cardId, in: path, required: true, schema: { type: string } }]\n    get:\n      operationId: list-cards\n      responses: { \"200\": { description: The card. } }\n";
    readonly fixed: string;
    readonly visitor: () => {
        Root(root: Readonly<Record<string, unknown>>, { report, resolve, location }: import("@redocly/openapi-core").UserContext): void;
    };
}, {
    readonly id: "document/misplaced-extension";
    readonly severity: "error";
    readonly meaning: "an extension of the error model is where nothing reads it";
    readonly help: "move it to where it belongs, or correct its name";
    readonly why: "In OpenAPI an extension may stand anywhere and have any name, so that no other check finds a slip. Its content would be missing from client and docs without a message.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses:\n        \"200\": { description: The cards. }\n        x-errors: { \"403\": { CARD_FROZEN: The card is frozen. } }\n";
    readonly fixed: string;
    readonly visitor: ({ readFacts }: import("./rule.js").RuleTools) => {
        Root(root: Readonly<Record<string, unknown>>, context: import("@redocly/openapi-core").UserContext): void;
        any(node: unknown, context: import("@redocly/openapi-core").UserContext): void;
    };
}, {
    readonly id: "errors/operation-without-id";
    readonly severity: "warn";
    readonly meaning: "an operation has no `operationId`";
    readonly help: "add an `operationId` of your own choice to the operation";
    readonly why: "The client's function, the types of its errors and the page of the operation are named after it. Without it they are named after method and path, and a new path renames them all.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog:\n  CARD_FROZEN: { meaning: The card is frozen., fix: Unfreeze it first., retry: after-fix }\npaths:\n  /cards:\n    get:\n      responses: { \"200\": { description: The cards. } }\n      x-errors:\n        \"403\": [CARD_FROZEN]\ncomponents:\n  schemas:\n    ErrorBody:\n      type: object\n      required: [errorCode]\n      properties: { errorCode: { type: string } }\n  responses:\n    Forbidden:\n      description: Refused.\n      content: { application/json: { schema: { $ref: \"#/components/schemas/ErrorBody\" } } }\n      x-error: { status: \"403\", kind: forbidden }\n";
    readonly fixed: string;
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
}, {
    readonly id: "errors/invalid-extension";
    readonly severity: "error";
    readonly meaning: "an extension of the error model has the wrong shape";
    readonly help: "write it as the lines show that are printed with the error";
    readonly why: "In OpenAPI an extension may contain anything, so that no other check finds a mistake in it. Its content would be missing from client and docs without a message.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog:\n  CARD_FROZEN: { meaning: The card is frozen., fix: Unfreeze it first., retry: sometimes }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses: { \"200\": { description: The cards. } }\n      x-errors:\n        \"403\": [CARD_FROZEN]\ncomponents:\n  schemas:\n    ErrorBody:\n      type: object\n      required: [errorCode]\n      properties: { errorCode: { type: string } }\n  responses:\n    Forbidden:\n      description: Refused.\n      content: { application/json: { schema: { $ref: \"#/components/schemas/ErrorBody\" } } }\n      x-error: { status: \"403\", kind: forbidden }\n";
    readonly fixed: string;
    readonly visitor: ({ readFacts }: import("./rule.js").RuleTools) => {
        Root(root: Readonly<Record<string, unknown>>, context: import("@redocly/openapi-core").UserContext): void;
        Schema: import("./rule.js").Visit<object>;
        Parameter: import("./rule.js").Visit<object>;
    };
}, {
    readonly id: "errors/invalid-session";
    readonly severity: "error";
    readonly meaning: "`x-session` of a security scheme is incomplete, or names an operation that does not exist or cannot renew";
    readonly help: "name the operations `complete` and `renew`, and `begin` and `end` if there are any, by `operationId`, and the properties `accessToken` and `refreshToken`";
    readonly why: "The client uses these operations to log in and to renew its tokens. Without one of them no session can be generated.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog: {}\npaths:\n  /tokens:\n    post:\n      operationId: create-tokens\n      x-replay: once\n      responses: { \"200\": { description: A pair of tokens. } }\n  /tokens/next:\n    post:\n      operationId: renew-tokens\n      x-replay: once\n      requestBody: { content: { application/json: { schema: { type: object } } } }\n      responses: { \"200\": { description: The next pair. } }\ncomponents:\n  securitySchemes:\n    Token:\n      type: http\n      scheme: bearer\n      x-session: { complete: create-tokens, renew: renew-token, accessToken: access, refreshToken: refresh }\n";
    readonly fixed: string;
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
}, {
    readonly id: "errors/unknown-status";
    readonly severity: "error";
    readonly meaning: "`x-errors` names a status that the document does not describe";
    readonly help: "correct the status, or declare a shared response with `x-error: { status: … }` for it";
    readonly why: "The shared response of a status defines what the status means on every operation, and the body of its codes. A status without one has neither.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog:\n  CARD_FROZEN: { meaning: The card is frozen., fix: Unfreeze it first., retry: after-fix }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses: { \"200\": { description: The cards. } }\n      x-errors:\n        \"430\": [CARD_FROZEN]\ncomponents:\n  schemas:\n    ErrorBody:\n      type: object\n      required: [errorCode]\n      properties: { errorCode: { type: string } }\n  responses:\n    Forbidden:\n      description: Refused.\n      content: { application/json: { schema: { $ref: \"#/components/schemas/ErrorBody\" } } }\n      x-error: { status: \"403\", kind: forbidden }\n";
    readonly fixed: string;
}, {
    readonly id: "errors/missing-shared-response";
    readonly severity: "error";
    readonly meaning: "an operation lacks a shared response that `x-error.scope` gives it";
    readonly help: "remove the exemption, or give the reason in `x-deviations: [{ status, reason }]`";
    readonly why: "Callers rely on what holds for every operation. An operation may differ, but then the document has to say so and why; otherwise it looks like an oversight.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\npaths:\n  /health:\n    get:\n      operationId: get-health\n      responses: { \"200\": { description: All is well. } }\n      x-errors:\n        \"404\": false\ncomponents:\n  responses:\n    NotFound:\n      description: No such path.\n      x-error: { status: \"404\", kind: notFound, scope: every-operation }\n";
    readonly fixed: string;
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
}, {
    readonly id: "errors/status-outside-norms";
    readonly severity: "warn";
    readonly meaning: "an operation returns an error status that is not in the norms of the API";
    readonly help: "return the status of a shared response, make one for this status, or give the reason in `x-deviations: [{ status, reason }]`";
    readonly why: "Callers can handle a few statuses in one place. Each further status is another case that every caller has to handle, so it needs a reason.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\npaths:\n  /cards/{cardId}:\n    parameters: [{ name: cardId, in: path, required: true, schema: { type: string } }]\n    get:\n      operationId: get-card\n      responses:\n        \"200\": { description: The card. }\n        \"410\": { description: The card is gone. }\ncomponents:\n  responses:\n    NotFound:\n      description: No such path.\n      x-error: { status: \"404\", kind: notFound, scope: every-operation }\n";
    readonly fixed: string;
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
}, {
    readonly id: "errors/idle-deviation";
    readonly severity: "warn";
    readonly meaning: "`x-deviations` names a status that the operation does not return";
    readonly help: "correct the status, or take the entry out";
    readonly why: "A deviation explains a status of the operation. If the operation does not return that status, the entry is outdated or has a typing error, and the docs would describe something that never happens.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog: {}\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses:\n        \"202\": { description: The list is being made. }\n      x-deviations:\n        - { status: \"201\", reason: The list is made in the background. }\n";
    readonly fixed: string;
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
}, {
    readonly id: "errors/no-error-body";
    readonly severity: "error";
    readonly meaning: "a code has no body to be in";
    readonly help: "give the shared response of this status a JSON body, or add a schema `ErrorBody` to `components`";
    readonly why: "The code is part of the response body. If a status is documented without a body, there is no place for a code, and a client cannot distinguish the codes.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog:\n  CARD_FROZEN: { meaning: The card is frozen., fix: Unfreeze it first., retry: after-fix }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses: { \"200\": { description: The cards. } }\n      x-errors:\n        \"403\": [CARD_FROZEN]\ncomponents:\n  schemas:\n    Problem:\n      type: object\n      required: [errorCode]\n      properties: { errorCode: { type: string } }\n  responses:\n    Forbidden:\n      description: Refused.\n      x-error: { status: \"403\", kind: forbidden }\n";
    readonly fixed: string;
}, {
    readonly id: "errors/response-described-twice";
    readonly severity: "warn";
    readonly meaning: "an operation and a shared response both describe the body of a status with codes";
    readonly help: "remove the body from the response of the operation and keep its description, or remove the whole response";
    readonly why: "What the operation says of itself applies, so that a change of the shared response does not reach it. A description of its own is fine: it tells what the status means for this operation.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog:\n  CARD_FROZEN: { meaning: The card is frozen., fix: Unfreeze it first., retry: after-fix }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      x-errors:\n        \"403\": [CARD_FROZEN]\n      responses:\n        \"200\": { description: The cards. }\n        \"403\":\n          description: The cards are not yours.\n          content: { application/json: { schema: { $ref: \"#/components/schemas/ErrorBody\" } } }\ncomponents:\n  schemas:\n    ErrorBody:\n      type: object\n      required: [errorCode]\n      properties: { errorCode: { type: string } }\n  responses:\n    Forbidden:\n      description: Refused.\n      content: { application/json: { schema: { $ref: \"#/components/schemas/ErrorBody\" } } }\n      x-error: { status: \"403\", kind: forbidden }\n";
    readonly fixed: string;
}, {
    readonly id: "errors/code-not-in-body";
    readonly severity: "error";
    readonly meaning: "the body of an error cannot have the code at its place";
    readonly help: "give the body a property there, or correct `code`: in `x-openapi-errors` of the operation, or in `redocly.yaml`";
    readonly why: "Clients read the code from the same place in the body of every operation. If a body has it elsewhere, the client sees an error without a code. A body that lists other codes there, and not this one, contradicts `x-errors`: no response could have both.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog:\n  CARD_FROZEN: { meaning: The card is frozen., fix: Unfreeze it first., retry: after-fix }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses: { \"200\": { description: The cards. } }\n      x-errors:\n        \"403\": [CARD_FROZEN]\ncomponents:\n  schemas:\n    ErrorBody:\n      type: object\n      required: [reason]\n      properties: { reason: { type: string } }\n  responses:\n    Forbidden:\n      description: Refused.\n      content: { application/json: { schema: { $ref: \"#/components/schemas/ErrorBody\" } } }\n      x-error: { status: \"403\", kind: forbidden }\n";
    readonly fixed: string;
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
}, {
    readonly id: "errors/code-not-enumerated";
    readonly severity: "error";
    readonly meaning: "the code of an error is any text, not one of a list";
    readonly help: "list the codes in `x-errors` or as `enum`; for a shared response, name its `code` in `x-error`";
    readonly why: "If the code may be any text, a compiler cannot report an unhandled code, and nobody knows which codes to expect before they occur.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog:\n  CARD_FROZEN: { meaning: The card is frozen., fix: Unfreeze it first., retry: after-fix }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses:\n        \"200\": { description: The cards. }\n        \"403\":\n          description: Refused.\n          content: { application/json: { schema: { $ref: \"#/components/schemas/ErrorBody\" } } }\n      x-errors:\n        \"400\": [CARD_FROZEN]\ncomponents:\n  schemas:\n    ErrorBody:\n      type: object\n      required: [errorCode]\n      properties: { errorCode: { type: string } }\n  responses:\n    BadRequest:\n      description: Wrong input.\n      content: { application/json: { schema: { $ref: \"#/components/schemas/ErrorBody\" } } }\n      x-error: { status: \"400\", kind: invalidRequest }\n    Forbidden:\n      description: Refused.\n      content: { application/json: { schema: { $ref: \"#/components/schemas/ErrorBody\" } } }\n      x-error: { status: \"403\", kind: forbidden }\n";
    readonly fixed: string;
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
}, {
    readonly id: "errors/code-without-meaning";
    readonly severity: "error";
    readonly meaning: "a code has no meaning, neither at its operation nor in the catalog";
    readonly help: "write `CODE: What happened.` here, or give it an entry in `x-error-catalog`";
    readonly why: "The name of a code can be understood in more than one way. To handle it, a reader needs a sentence that says what happened. It becomes the comment in the client and the text of the page in the docs.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog:\n  CARD_FROZEN: { meaning: The card is frozen., fix: Unfreeze it first., retry: after-fix }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses: { \"200\": { description: The cards. } }\n      x-errors:\n        \"403\": [CARD_FROZEN, KYC_PENDING]\ncomponents:\n  schemas:\n    ErrorBody:\n      type: object\n      required: [errorCode]\n      properties: { errorCode: { type: string } }\n  responses:\n    Forbidden:\n      description: Refused.\n      content: { application/json: { schema: { $ref: \"#/components/schemas/ErrorBody\" } } }\n      x-error: { status: \"403\", kind: forbidden }\n";
    readonly fixed: string;
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
}, {
    readonly id: "errors/code-without-fix";
    readonly severity: "warn";
    readonly meaning: "a code has no advice on how to fix it";
    readonly help: "add `fix` to its entry in `x-error-catalog`, or write `CODE: { meaning: What happened., fix: What to do. }` at the operation";
    readonly why: "A reader who gets a code wants to know how to fix it. If the document does not say, the reader has to ask its author, who knew the answer when the code was added.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog:\n  CARD_FROZEN: { meaning: The card is frozen., retry: after-fix }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses: { \"200\": { description: The cards. } }\n      x-errors:\n        \"403\": [CARD_FROZEN]\ncomponents:\n  schemas:\n    ErrorBody:\n      type: object\n      required: [errorCode]\n      properties: { errorCode: { type: string } }\n  responses:\n    Forbidden:\n      description: Refused.\n      content: { application/json: { schema: { $ref: \"#/components/schemas/ErrorBody\" } } }\n      x-error: { status: \"403\", kind: forbidden }\n";
    readonly fixed: string;
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
}, {
    readonly id: "errors/code-without-retry";
    readonly severity: "warn";
    readonly meaning: "a code does not say whether to retry";
    readonly help: "add `retry` (`never`, `after-fix`, `after-delay` or `after-credentials`) to its entry in `x-error-catalog`, or write `CODE: { meaning: What happened., retry: after-fix }` at the operation";
    readonly why: "Programs use this to decide whether to retry a request. Without it they guess: they give up too early, or repeat a request that cannot succeed.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog:\n  CARD_FROZEN: { meaning: The card is frozen., fix: Unfreeze it first. }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses: { \"200\": { description: The cards. } }\n      x-errors:\n        \"403\": [CARD_FROZEN]\ncomponents:\n  schemas:\n    ErrorBody:\n      type: object\n      required: [errorCode]\n      properties: { errorCode: { type: string } }\n  responses:\n    Forbidden:\n      description: Refused.\n      content: { application/json: { schema: { $ref: \"#/components/schemas/ErrorBody\" } } }\n      x-error: { status: \"403\", kind: forbidden }\n";
    readonly fixed: string;
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
}, {
    readonly id: "errors/code-not-in-catalog";
    readonly severity: "warn";
    readonly meaning: "a code is described only at an operation, not in the catalog";
    readonly help: "add an entry to `x-error-catalog`; the operation may keep its own wording";
    readonly why: "The catalog is the list of all codes. A code that is missing from it has no title, no date and no resolving operation, and every other operation that returns it has to describe it again.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog:\n  CARD_FROZEN: { meaning: The card is frozen., fix: Unfreeze it first., retry: after-fix }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses: { \"200\": { description: The cards. } }\n      x-errors:\n        \"403\":\n          CARD_FROZEN:\n          KYC_PENDING: { meaning: The identity check has not ended., fix: Wait for its end., retry: after-delay }\ncomponents:\n  schemas:\n    ErrorBody:\n      type: object\n      required: [errorCode]\n      properties: { errorCode: { type: string } }\n  responses:\n    Forbidden:\n      description: Refused.\n      content: { application/json: { schema: { $ref: \"#/components/schemas/ErrorBody\" } } }\n      x-error: { status: \"403\", kind: forbidden }\n";
    readonly fixed: string;
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
}, {
    readonly id: "errors/unused-catalog-entry";
    readonly severity: "warn";
    readonly meaning: "no operation returns a code of the catalog";
    readonly help: "list the code in `x-errors` where it occurs, remove the entry, or mark it `deprecated: true`";
    readonly why: "Either the code no longer exists, or an operation that returns it does not list it. In both cases readers look for a code that they cannot get.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog:\n  CARD_FROZEN: { meaning: The card is frozen., fix: Unfreeze it first., retry: after-fix }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses: { \"200\": { description: The cards. } }\n";
    readonly fixed: string;
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
}, {
    readonly id: "errors/code-name";
    readonly severity: "warn";
    readonly meaning: "some codes are not written like the others";
    readonly help: "write all codes in one style; a new API takes capital letters, digits and underscores, as in `CARD_FROZEN`, at most 63 characters (the form of AIP-193)";
    readonly why: "Codes in one style are easy to recognise in logs, in prose and in a search. Any style will do that all codes have. A published code cannot be renamed without breaking clients, so check its form before.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog:\n  CARD_FROZEN: { meaning: The card is frozen., fix: Unfreeze it first., retry: after-fix }\n  card-lost: { meaning: The card is lost., fix: Order another one., retry: never }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses: { \"200\": { description: The cards. } }\n      x-errors:\n        \"403\": [CARD_FROZEN, card-lost]\ncomponents:\n  schemas:\n    ErrorBody:\n      type: object\n      required: [errorCode]\n      properties: { errorCode: { type: string } }\n  responses:\n    Forbidden:\n      description: Refused.\n      content: { application/json: { schema: { $ref: \"#/components/schemas/ErrorBody\" } } }\n      x-error: { status: \"403\", kind: forbidden }\n";
    readonly fixed: string;
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
}, {
    readonly id: "errors/code-with-two-meanings";
    readonly severity: "error";
    readonly meaning: "one code is described differently in two schemas";
    readonly help: "agree on one description, or list the code in `x-errors`, where each operation may describe it differently";
    readonly why: "A handler is usually written for a code, not for a code of one operation. If the code means two things, one of them is handled wrongly. If it means one thing in two wordings, readers cannot tell that it is one.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses:\n        \"200\": { description: The cards. }\n        \"403\":\n          description: Refused.\n          content:\n            application/json:\n              schema:\n                type: object\n                required: [errorCode]\n                properties:\n                  errorCode:\n                    type: string\n                    enum: [CARD_FROZEN]\n                    x-enumDescriptions: { CARD_FROZEN: A card is frozen. }\n                    x-error-catalog: { CARD_FROZEN: { fix: Unfreeze it first., retry: after-fix } }\n    delete:\n      operationId: delete-cards\n      x-replay: safe\n      responses:\n        \"200\": { description: The cards are gone. }\n        \"403\":\n          description: Refused.\n          content:\n            application/json:\n              schema:\n                type: object\n                required: [errorCode]\n                properties:\n                  errorCode:\n                    type: string\n                    enum: [CARD_FROZEN]\n                    x-enumDescriptions: { CARD_FROZEN: A card is cancelled. }\n                    x-error-catalog: { CARD_FROZEN: { fix: Unfreeze it first., retry: after-fix } }\ncomponents:\n  responses:\n    Forbidden:\n      description: Refused.\n      x-error: { status: \"403\", kind: forbidden }\n";
    readonly fixed: string;
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
}, {
    readonly id: "errors/enum-descriptions";
    readonly severity: "error";
    readonly meaning: "`x-enumDescriptions`, or another list of descriptions, does not describe the values of its `enum`";
    readonly help: "describe each value of `enum` once, under its exact name";
    readonly why: "Tools look up a description by the value. No tool shows a description under another name, and the value that it was meant for has none.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog: {}\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses:\n        \"200\":\n          description: The state of the cards.\n          content:\n            application/json:\n              schema:\n                type: string\n                enum: [active, frozen]\n                x-enumDescriptions:\n                  active: Payments go through.\n                  forzen: Payments are refused.\n";
    readonly fixed: string;
    readonly visitor: () => {
        Schema(schema: import("../openapi/openapi.js").OpenApiSchema & Readonly<Record<string, unknown>>, context: import("@redocly/openapi-core").UserContext): void;
    };
}, {
    readonly id: "errors/unknown-code-in-example";
    readonly severity: "error";
    readonly meaning: "an example shows a code that its response does not document";
    readonly help: "show a documented code, or document the one that is shown";
    readonly why: "People copy examples, and mocks return them. A code that occurs only in an example is either a typing error or was forgotten in the list.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog:\n  CARD_FROZEN: { meaning: The card is frozen., fix: Unfreeze it first., retry: after-fix }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses:\n        \"200\": { description: The cards. }\n        \"403\":\n          description: Refused.\n          content:\n            application/json:\n              schema:\n                type: object\n                required: [errorCode]\n                properties:\n                  errorCode:\n                    type: string\n                    enum: [CARD_FROZEN]\n              example: { errorCode: CARD_LOCKED }\n";
    readonly fixed: string;
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
}, {
    readonly id: "errors/unknown-code-in-text";
    readonly severity: "error";
    readonly meaning: "a text mentions a code that the operation does not return";
    readonly help: "list the code in `x-errors`, correct it, or name in backticks the operation that returns it";
    readonly why: "No client handles a code that is mentioned in prose and not listed in the contract. Codes are lost when they are documented for people only.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog:\n  CARD_FROZEN: { meaning: The card is frozen., fix: Unfreeze it first., retry: after-fix }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      description: Lists the cards, and returns `CARD_LOCKED` if one is frozen.\n      responses: { \"200\": { description: The cards. } }\n      x-errors:\n        \"403\": [CARD_FROZEN]\ncomponents:\n  schemas:\n    ErrorBody:\n      type: object\n      required: [errorCode]\n      properties: { errorCode: { type: string } }\n  responses:\n    Forbidden:\n      description: Refused.\n      content: { application/json: { schema: { $ref: \"#/components/schemas/ErrorBody\" } } }\n      x-error: { status: \"403\", kind: forbidden }\n";
    readonly fixed: string;
    readonly visitor: ({ readFacts }: import("./rule.js").RuleTools) => {
        Schema(schema: import("../openapi/openapi.js").OpenApiSchema & Readonly<Record<string, unknown>>): void;
        Root: {
            leave(root: Readonly<Record<string, unknown>>, context: import("@redocly/openapi-core").UserContext): void;
        };
    };
}, {
    readonly id: "errors/retry-after";
    readonly severity: "error";
    readonly meaning: "a response with status 429 does not declare the header `Retry-After`";
    readonly help: "add `headers: { Retry-After: { schema: { type: integer } } }` to the response";
    readonly why: "A client over the rate limit has to know how long to wait. Without the header it guesses, and clients that wait too short a time keep the API overloaded.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses: { \"200\": { description: The cards. } }\ncomponents:\n  responses:\n    TooManyRequests:\n      description: Too many calls.\n      x-error: { status: \"429\", kind: rateLimited, scope: every-operation }\n";
    readonly fixed: string;
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
}, {
    readonly id: "errors/replay-undeclared";
    readonly severity: "warn";
    readonly meaning: "an operation that changes something does not declare whether it may be repeated";
    readonly help: "add `x-replay: once`, `safe`, or `{ keyed: { header: Name } }`";
    readonly why: "When a response is lost, the caller has to know whether a retry takes effect a second time. Only the author of the operation knows. Without `x-replay`, clients assume that it does, and never retry.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog: {}\npaths:\n  /cards:\n    post:\n      operationId: create-card\n      responses: { \"200\": { description: The card. } }\n";
    readonly fixed: string;
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
}, {
    readonly id: "errors/replay-key";
    readonly severity: "error";
    readonly meaning: "`x-replay: keyed` does not name the place of the key, or names one that does not exist";
    readonly help: "write `x-replay: { keyed: { header: Name } }` or `{ keyed: { body: property } }`, and declare that parameter or property";
    readonly why: "A key makes it safe to repeat a request, but only if it is where the server looks for it. If the client puts it elsewhere, a retry takes effect twice.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog: {}\npaths:\n  /cards:\n    post:\n      operationId: create-card\n      x-replay: { keyed: { header: Idempotency-Key } }\n      responses: { \"200\": { description: The card. } }\n";
    readonly fixed: string;
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
}, {
    readonly id: "errors/invalid-trigger";
    readonly severity: "error";
    readonly meaning: "the `trigger` of a code is no input that its operation takes";
    readonly help: "write values that are valid by the schemas of the parameters and of the request body";
    readonly why: "A trigger is what readers send to see an error, and what mock servers recognise. If the operation does not take it, the sandbox answers something else than the code.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog:\n  CARD_FROZEN: { meaning: The card is frozen., fix: Unfreeze it first., retry: after-fix }\npaths:\n  /cards/{cardId}:\n    put:\n      operationId: update-card\n      x-replay: safe\n      parameters: [{ name: cardId, in: path, required: true, schema: { type: string } }]\n      responses: { \"200\": { description: The card. } }\n      x-errors:\n        \"403\": { CARD_FROZEN: { trigger: { parameters: { card: frozen } } } }\ncomponents:\n  schemas:\n    Error: { type: object, required: [errorCode], properties: { errorCode: { type: string } } }\n  responses:\n    Forbidden:\n      description: A rule says no.\n      content: { application/json: { schema: { $ref: \"#/components/schemas/Error\" } } }\n      x-error: { status: \"403\", scope: listed }\n";
    readonly fixed: string;
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
}, {
    readonly id: "errors/sensitive-unmarked";
    readonly severity: "error";
    readonly meaning: "a field whose name says that it is secret is not marked `x-sensitive`";
    readonly help: "add `x-sensitive: true`, or `x-sensitive: false` if it may be printed";
    readonly why: "Marked fields are kept out of logs and error messages. Secrets leak through a field that nobody marked, and its name is the best warning.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog: {}\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses:\n        \"200\":\n          description: The card.\n          content:\n            application/json:\n              schema:\n                type: object\n                properties:\n                  panLast4: { type: string }\n                  cvv: { type: string }\n";
    readonly fixed: string;
    readonly visitor: () => {
        Schema(schema: import("../openapi/openapi.js").OpenApiSchema & Readonly<Record<string, unknown>>, context: import("@redocly/openapi-core").UserContext): void;
        Parameter(parameter: Readonly<Record<string, unknown>>, context: import("@redocly/openapi-core").UserContext): void;
    };
}, {
    readonly id: "errors/deprecated-without-replacement";
    readonly severity: "warn";
    readonly meaning: "a deprecated operation does not name what replaces it";
    readonly help: "add `x-replaced-by: [operationId]`, or `[]` where nothing replaces it";
    readonly why: "A deprecation asks callers to use something else. If the document does not name it, they stay until the operation is gone.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog: {}\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses: { \"200\": { description: The cards. } }\n  /all-cards:\n    get:\n      operationId: list-all-cards\n      deprecated: true\n      responses: { \"200\": { description: The cards. } }\n";
    readonly fixed: string;
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
}, {
    readonly id: "errors/unknown-operation";
    readonly severity: "error";
    readonly meaning: "`resolvedBy` or `x-replaced-by` names an operation that does not exist";
    readonly help: "write the `operationId` of an operation of this document";
    readonly why: "Both become links: to the operation that resolves a code, and to the replacement of a deprecated operation. A broken link is worse than none.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog: {}\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses: { \"200\": { description: The cards. } }\n  /all-cards:\n    get:\n      operationId: list-all-cards\n      deprecated: true\n      x-replaced-by: [list-card]\n      responses: { \"200\": { description: The cards. } }\n";
    readonly fixed: string;
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
}, {
    readonly id: "errors/name-taken";
    readonly severity: "error";
    readonly meaning: "a name that the expansion needs is used by something else";
    readonly help: "rename the schema, or the operation that the name is made from";
    readonly why: "For each operation and status, the published document has a named schema of its codes. Readers would mistake another schema of that name for it.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog:\n  CARD_FROZEN: { meaning: The card is frozen., fix: Unfreeze it first., retry: after-fix }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses: { \"200\": { description: The cards. } }\n      x-errors:\n        \"403\": [CARD_FROZEN]\ncomponents:\n  schemas:\n    ListCardsForbiddenCode: { type: string, enum: [CARD_FROZEN] }\n    ErrorBody:\n      type: object\n      required: [errorCode]\n      properties: { errorCode: { type: string } }\n  responses:\n    Forbidden:\n      description: Refused.\n      content: { application/json: { schema: { $ref: \"#/components/schemas/ErrorBody\" } } }\n      x-error: { status: \"403\", kind: forbidden }\n";
    readonly fixed: string;
}, {
    readonly id: "errors/invalid-history";
    readonly severity: "error";
    readonly meaning: "the history of the errors has a wrong shape, order or date";
    readonly help: "write a release as the lines show that are printed with the error; the oldest is first, and `openapi-errors release` adds the next one at the end";
    readonly why: "The history says since when a code exists and which codes are retired; docs, feed and changelog are made of it. A release that is left out since it cannot be read would make all of these wrong without a message.";
    readonly failing: {
        readonly "openapi.yaml": "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses: { \"200\": { description: The cards. } }\n";
        readonly "openapi.history.yaml": "- date: \"2025-02-30\"\n  changes:\n    - { change: code-removed, code: CARD_LOST, operations: [list-cards] }\n  retired:\n    CARD_LOST: { meaning: The holder has reported the card as lost. }\n";
    };
    readonly fixed: {
        readonly "openapi.yaml": "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses: { \"200\": { description: The cards. } }\n";
        readonly "openapi.history.yaml": string;
    };
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
}, {
    readonly id: "errors/retired-code";
    readonly severity: "error";
    readonly meaning: "a code that the history has retired is returned again, and not known to mean the same";
    readonly help: "give the new cause a code of its own; if the code means the same again, write `returned: true` beside its meaning in the history";
    readonly why: "Old versions of a client still handle a retired code in the way that fitted its former meaning. Used again for something else, it makes them do the wrong thing without any error. So a code that was published once keeps its meaning for ever. What is compared is the meaning of the document with the one that the history has kept.";
    readonly failing: {
        readonly "openapi.yaml": "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\nx-error-catalog:\n  CARD_LOST: { meaning: The card was lost in the post., fix: Order another one., retry: never }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses: { \"200\": { description: The cards. } }\n      x-errors:\n        \"403\": [CARD_LOST]\ncomponents:\n  schemas:\n    ErrorBody:\n      type: object\n      required: [errorCode]\n      properties: { errorCode: { type: string } }\n  responses:\n    Forbidden:\n      description: Refused.\n      content: { application/json: { schema: { $ref: \"#/components/schemas/ErrorBody\" } } }\n      x-error: { status: \"403\", kind: forbidden }\n";
        readonly "openapi.history.yaml": "- date: \"2025-02-12\"\n  changes:\n    - { change: code-removed, code: CARD_LOST, operations: [list-cards] }\n  retired:\n    CARD_LOST: { meaning: The holder has reported the card as lost. }\n";
    };
    readonly fixed: {
        readonly "openapi.yaml": string;
        readonly "openapi.history.yaml": "- date: \"2025-02-12\"\n  changes:\n    - { change: code-removed, code: CARD_LOST, operations: [list-cards] }\n  retired:\n    CARD_LOST: { meaning: The holder has reported the card as lost. }\n";
    };
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
}];
/** The id of a rule, such as `errors/retry-after`. */
export type RuleId = (typeof list)[number]["id"];
/** All rules: first those of the document and its overlays, then those of its errors. */
export declare const rules: readonly (Rule & {
    readonly id: RuleId;
})[];
/** The rule of an id. */
export declare function findRule(id: RuleId): Rule;
/** The rule of an id, or `undefined` where there is none. */
export declare function findRule(id: string): Rule | undefined;
/** Whether text is the id of a rule. */
export declare function isRuleId(id: string): id is RuleId;
/** Rules whose errors need not stop anything where nobody relies on them: what they find can be mended or left out. */
export declare const tolerable: ReadonlySet<string>;
/** Severities by rule id. */
export type RuleSeverities = Readonly<Record<string, "error" | "warn" | "off">>;
export {};
