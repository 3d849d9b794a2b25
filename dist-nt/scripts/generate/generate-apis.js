import { listGenerators } from "../../generators/generators.js";
import { readAssets } from "../../generators/read-assets.js";
import { startGeneratorThread } from "../../generators/thread/generator-thread.js";
/** @param assets what the output is made with; what ships with the toolchain if absent */
export function createApiGenerator(words, context, assets = readAssets()) {
    const { wanted, check } = words;
    // The docs are built, not committed, so that drift is looked for in the rest unless they are asked for.
    const pickGenerators = (api) => words.only ?? listGenerators(api).filter((name) => !check || name !== "docs");
    const mayMakeTypes = words.only ? words.only.includes("types") : !words.companion;
    // It loads a compiler while the document is read, and so it comes before what reading takes.
    const typesThread = undefined;
    const setUp = loadSetup(assets);
    const readApis = async () => {
        const { readConfigToWrite } = await setUp;
        return readConfigToWrite(context.folder, wanted);
    };
    return {
        readApis,
        run: async () => {
            const { generateApi, assets } = await setUp;
            const reports = [];
            const apis = (await readApis()).map((api, _, all) => withWords(api, words, all.length > 1));
            for (const api of apis) {
                const tools = { only: pickGenerators(api), typesThread, assets };
                reports.push(await generateApi(api, tools, words, context));
            }
            return reports.includes(undefined) ? undefined : reports;
        },
        close: async () => {
            await typesThread?.close();
        },
    };
}
async function loadSetup(reading) {
    const [{ generateApi }, { readConfigToWrite }, assets] = await Promise.all([
        import("./generate-api.js"),
        import("../../generators/config/read-config.js"),
        reading,
    ]);
    return { generateApi, readConfigToWrite, assets };
}
function withWords(api, words, isOneOfSeveral) {
    const { strict, reference, docsUrl, companion, adapters } = words;
    return {
        ...api,
        strict,
        client: {
            ...api.client,
            ...(companion && { form: "companion" }),
            ...(adapters && { adapters }),
        },
        ...(!reference && { docs: { ...api.docs, reference } }),
        ...(docsUrl !== undefined && {
            docsUrl: isOneOfSeveral ? `${docsUrl}/${encodeURIComponent(api.name)}` : docsUrl,
        }),
    };
}
