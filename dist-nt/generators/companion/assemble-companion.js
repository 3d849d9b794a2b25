import { toModuleHead } from "../io/output.js";
import { emitFakes } from "./emit-fakes.js";
import { emitSchemaLink } from "./emit-schema-link.js";
import { selectModules } from "./select-modules.js";
/**
 * The errors of an API beside another client: files of a project, no package. Of the runtime it has what these files
 * import.
 */
export function assembleCompanion(parts) {
    const { contract, api, files, emitOwnSchema, assets } = parts;
    const { schema, fakes, adapters = [] } = api.client;
    const own = [
        ...files,
        schema === undefined ? emitOwnSchema() : emitSchemaLink(api.output, schema),
        ...(fakes ? [emitFakes(contract)] : []),
        ...adapters.map((name) => ({
            path: `${name}.ts`,
            text: copy(assets.adapters.get(`${name}.ts`), "adapters"),
        })),
    ];
    const modules = own.map(({ path, text }) => ({ path: path.replace(/^client\/src\//, ""), text }));
    const quick = modules.map(({ path, text }) => ({
        path,
        text: isLarge.test(path) ? leaveUnchecked(text) : text,
    }));
    const copied = selectModules(modules, assets.runtime).map(([path, text]) => ({
        path: `runtime/${path}`,
        text: copy(text, "runtime"),
    }));
    return [...quick, ...copied].map(({ path, text }) => ({ path: `companion/${path}`, text }));
}
/** Modules that grow with the document. */
const isLarge = /^(contracts|error-types|errors|schema)\.ts$/;
/** As `skipLibCheck` does with a package: a project would check them each time, which `--verify` does once. */
function leaveUnchecked(text) {
    return `// @ts-nocheck\n${text}`;
}
/** A module of ours, unchanged, but that in a companion the runtime is below it. */
function copy(text = "", folder) {
    const head = toModuleHead(`, which keeps the original in generators/${folder}.`);
    return `${head}\n${text.replaceAll('from "../runtime/', 'from "./runtime/')}`;
}
