import { generatedMark } from "../io/output.js";
import { createMarkdown, createRender } from "./html.js";
import { countNoun } from "./views/parts.js";
import { viewStatusTile } from "./views/status-tile.js";
/** The page above several sites, which shows what documents of different shape become. */
export function renderExamples(examples, templates) {
    const markdown = createMarkdown(() => undefined);
    return createRender(templates)("docs/examples.hbs", {
        mark: generatedMark,
        style: `${examples[0]?.folder}/style.css`,
        examples: examples.map(({ folder, contract }) => ({
            href: `${folder}/index.html`,
            title: contract.title,
            operationCount: countNoun(contract.operations.length, "operation"),
            codeCount: countNoun(contract.catalog.length, "code"),
            statuses: contract.norms.map(({ status }) => viewStatusTile(status)),
            description: markdown(contract.description ?? ""),
        })),
    });
}
