import { join } from "node:path";
import { readStyle, renderProblems } from "../../generators/index.js";
import { writeFiles } from "../../generators/io/write-files.js";
import { escapeControls } from "../../generators/names/escape-controls.js";
import { makeApi } from "../generate/make-api.js";
import { toExitCode } from "../to-exit-code.js";
import { repeatOnChange } from "../watch/repeat-on-change.js";
import { startDevServer } from "./dev-server.js";
/**
 * Builds the docs, serves them on 127.0.0.1, and builds them again whenever the document changes. Where
 * it is broken, the pages say so, until it is mended.
 */
export async function startDev(options, context) {
    const { readApi, assets, port } = options;
    const api = await readApi();
    const own = new Map([
        ["reload.js", assets.templates.get("docs/assets/reload.js") ?? ""],
        ["style.css", readStyle(assets.templates)],
    ]);
    const basePath = api.docsUrl === undefined ? "/" : `${new URL(api.docsUrl).pathname.replace(/\/$/, "")}/`;
    const server = await startDevServer({ folder: join(api.output, "docs"), basePath, own }, port);
    let build = 0;
    const rebuilding = await repeatOnChange(context.folder, [api], async () => {
        const problems = await buildSite(options, context);
        const shown = problems.map(escapeControls);
        const page = shown.length === 0 ? {} : { problems: renderProblems(shown, assets.templates) };
        build += 1;
        server.show({ build, ...page });
    });
    await rebuilding.settled();
    return {
        url: server.url,
        failed: rebuilding.failed,
        close: async () => {
            await rebuilding.close();
            await server.close();
        },
    };
}
/** @returns what is wrong; nothing where the site was built */
async function buildSite({ readApi, assets }, context) {
    const { say } = context;
    try {
        const api = await readApi();
        const { texts, output } = await makeApi(api, { only: ["docs"], assets }, context);
        if (!output)
            return texts;
        await writeFiles(api.output, output.plan);
        say(`${api.name}: built`);
        return [];
    }
    catch (error) {
        if (toExitCode(error) === undefined)
            throw error;
        const { message } = error;
        say(message);
        return [message];
    }
}
