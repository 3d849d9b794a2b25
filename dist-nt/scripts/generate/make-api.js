import { sortDiagnostics } from "../../generators/diagnostics/diagnostic.js";
import { formatDiagnostics } from "../../generators/diagnostics/format-diagnostics.js";
import { runGenerator } from "../../generators/generators.js";
import { generate, understand } from "../../generators/index.js";
/** Reads the document of an API, says what is wrong with it, and makes in memory what is made of it. */
export async function makeApi(api, { only, assets, typesThread }, { folder, say, progress }) {
    progress.show(`reading ${api.name}`);
    const { understood, diagnostics } = await understand(api, (document) => {
        if (only.includes("types"))
            typesThread?.begin("types", { document });
    });
    progress.clear();
    const texts = formatDiagnostics(sortDiagnostics(diagnostics), folder);
    for (const text of texts)
        say(`${text}\n`);
    if (!understood)
        return { diagnostics, texts, output: undefined };
    progress.show(`generating ${api.name}`);
    const plan = await generate(api, understood, {
        only,
        assets,
        run: (name, input) => (name === "types" && typesThread ? typesThread.run : runGenerator)(name, input),
    });
    progress.clear();
    return { diagnostics, texts, output: { contract: understood.contract, plan } };
}
