import { symbolsOf } from "./module-symbol.js";
/** What the generated modules export whatever the document is, or not at all. */
export const generated = {
    ...symbolsOf("./auth.js", {
        apiKey: "value",
        basic: "value",
        bearer: "value",
        clientCredentials: "value",
        refreshedToken: "value",
        ApiKeyCredentials: "type",
        BearerOptions: "type",
    }),
    ...symbolsOf("./catalog.js", {
        catalog: "value",
        Catalog: "type",
        CatalogEntry: "type",
        ErrorCode: "type",
    }),
    ...symbolsOf("./client.js", { createClient: "value", ServerName: "type", ServerVariables: "type" }),
    ...symbolsOf("./contracts.js", { api: "value" }),
    ...symbolsOf("./error-types.js", {
        CodePlaces: "type",
        ErrorKinds: "type",
        GenericCodes: "type",
        NamedErrors: "type",
        ErrorOf: "type",
        OperationErrors: "type",
        OperationName: "type",
    }),
    ...symbolsOf("./errors.js", {
        contracts: "value",
        findError: "value",
        isErrorOf: "value",
        parseError: "value",
        parseErrorOf: "value",
        parseThrown: "value",
    }),
    ...symbolsOf("./schema.js", { components: "type", operations: "type", paths: "type" }),
    ...symbolsOf("./session.js", {
        openSession: "value",
        resumeSession: "value",
        sessionOperations: "value",
        LoginSession: "type",
        OpenSessionInput: "type",
        SessionRenewal: "type",
    }),
};
