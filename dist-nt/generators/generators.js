import { documentLimits } from "./limits/document-limits.js";
import { createOutputLimit } from "./limits/output-limit.js";
function define(needs, load) {
    return { needs, load };
}
/** All generators, in the order in which their outputs build on each other. None of them calls another. */
const generators = {
    /** The published document and the contract as data. */
    document: define(["contract", "document", "assets"], async () => {
        const { emitDocument } = await import("./published/emit-openapi.js");
        const { fillSince } = await import("./published/fill-since.js");
        const { emitErrorsJson, emitErrorsSchema } = await import("./published/emit-errors-json.js");
        return ({ contract, document, assets }) => [
            emitDocument(fillSince(document, contract.catalog)),
            emitErrorsJson(contract),
            emitErrorsSchema(assets.templates),
        ];
    }),
    /** The types of the whole document. */
    types: define(["document"], async () => {
        const { emitSchema } = await import("./types/emit-schema.js");
        return ({ document }) => [emitSchema(document)];
    }),
    /** Codes and errors of each operation, guards and catalog. */
    errors: define(["contract", "api"], async () => {
        const { emitErrorFiles } = await import("./errors/emit-error-files.js");
        return ({ contract, api: { docsUrl, client } }) => emitErrorFiles(contract, { docsUrl, requestIdHeader: client.requestIdHeader }, "package");
    }),
    /** The operations as functions, and the npm package around everything. */
    client: define(["contract", "api", "assets"], async () => {
        const { emitClientFiles } = await import("./client/emit-client-files.js");
        return ({ contract, api, assets }) => emitClientFiles(contract, api, assets);
    }),
    /** Fakes of every success and every documented error, and what checks responses, for tests. */
    testing: define(["contract", "document"], async () => {
        const { emitFakes } = await import("./testing/emit-fakes.js");
        const { emitTesting } = await import("./testing/emit-testing.js");
        const { emitDocumentedResponses } = await import("./testing/emit-documented-responses.js");
        const { emitTestingMsw } = await import("./testing/emit-testing-msw.js");
        const { emitTestingContract } = await import("./testing/emit-testing-contract.js");
        return ({ contract, document }) => [
            emitFakes(contract, document),
            emitTesting(),
            emitTestingMsw(),
            emitDocumentedResponses(contract, document),
            emitTestingContract(contract),
        ];
    }),
    /** The errors without the client, for a project that has one: parts of what the generators above make. */
    companion: define(["contract", "document", "api", "assets"], loadCompanion),
    /** The static pages and their search; in the same folder are the reference and the files of `document`. */
    docs: define(["contract", "document", "api", "assets"], async () => {
        const { renderDocs } = await import("./docs/render-docs.js");
        return ({ contract, document, api, assets }) => renderDocs({ contract, document, api, ...assets }, limitOutput("docs", document));
    }),
};
async function loadCompanion() {
    const [{ assembleCompanion }, { emitErrorFiles }, { emitSchema }, { keepErrors }, { hasRefusals }] = await Promise.all([
        import("./companion/assemble-companion.js"),
        import("./errors/emit-error-files.js"),
        import("./types/emit-schema.js"),
        import("./types/errors-only.js"),
        import("./emit/can-refuse.js"),
    ]);
    return ({ contract, document, api, assets }) => {
        const { docsUrl, client } = api;
        const files = emitErrorFiles(contract, { docsUrl, requestIdHeader: client.requestIdHeader }, "companion");
        const emitOwnSchema = () => emitSchema(keepErrors(document, hasRefusals(contract)));
        return assembleCompanion({ contract, api, files, emitOwnSchema, assets });
    };
}
/** The docs have many similar pages, so that their limit is higher than that of code. */
function limitOutput(name, document) {
    const { pagesFloor, filesFloor } = documentLimits.output;
    return createOutputLimit(document, `what \`${name}\` makes`, name === "docs" ? pagesFloor : filesFloor);
}
/**
 * Runs a generator.
 *
 * @throws {UnusableDocumentError} if its output is out of proportion to the document
 */
export async function runGenerator(name, input) {
    const run = await generators[name].load();
    const files = run(input);
    const take = limitOutput(name, input.document);
    return files.map(take);
}
/** Loads the modules of a generator in advance, so that it starts at once when it runs. */
export async function loadGenerator(name) {
    await generators[name].load();
}
/** The parts of the input that a generator reads. */
export function listNeeds(name) {
    return generators[name].needs;
}
/** The names of all generators. */
export const generatorNames = Object.keys(generators);
/** The generators that run for an API unless others are named: a companion takes the place of everything else. */
export function listGenerators({ client }) {
    const isCompanion = client.form === "companion";
    return generatorNames.filter((name) => (name === "companion") === isCompanion);
}
/** The folder that several generators write to: orphans in it are known only when all of them run. */
const folders = [
    { folder: "client", filledBy: ["types", "errors", "client", "testing"] },
    { folder: "companion", filledBy: ["companion"] },
    { folder: "docs", filledBy: ["docs"] },
];
/** The output folders in which a run of the given generators can find orphans. */
export function listOwnedFolders(names) {
    return folders
        .filter(({ filledBy }) => filledBy.every((name) => names.includes(name)))
        .map(({ folder }) => folder);
}
