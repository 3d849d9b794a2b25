import { join } from "node:path";
import { generate, readApis, readAssets, renderExamples, understand, writeFiles, } from "../../generators/index.js";
/**
 * Builds the sites of all APIs of `redocly.yaml`, each in a folder of its name, and the page above them.
 *
 * @param folder absolute path of the folder to build into
 * @param docsUrl where the folder is published; `undefined` if nowhere
 * @throws where a document has errors
 */
export async function buildExamples(folder, docsUrl, context) {
    const { templates } = await readAssets();
    const examples = [];
    for (const api of await readApis(context.folder, undefined)) {
        context.say(`building ${api.name}\n`);
        const published = docsUrl === undefined ? api : { ...api, docsUrl: `${docsUrl}/${api.name}` };
        examples.push({ folder: api.name, contract: await buildExample(published, folder) });
    }
    const page = { path: "index.html", text: renderExamples(examples, templates) };
    await writeFiles(folder, { changed: [page], orphans: [] });
}
async function buildExample(api, folder) {
    const { understood } = await understand(api);
    if (!understood)
        throw new Error(`the document of ${api.name} has errors: openapi-errors lint ${api.name}`);
    const { files } = await generate(api, understood, { only: ["docs"] });
    const moved = files.map(({ path, text }) => ({ path: path.replace(/^docs\//, ""), text }));
    await writeFiles(join(folder, api.name), { changed: moved, orphans: [] });
    return understood.contract;
}
