import { dirname, resolve } from "node:path";
import { readPartSettings } from "../codes/part-settings.js";
import { isRecord } from "../openapi/openapi.js";
/**
 * The configured places of the parts of error bodies: the options of the preprocessor `errors/expand`, else
 * `x-openapi-errors` of the API in `redocly.yaml`.
 *
 * @param context that of the root of a document
 */
export function findConfiguredParts({ config, specVersion, location }) {
    const version = specVersion;
    const options = config?.getPreprocessorSettings("errors/expand", version);
    const file = location.source.absoluteRef;
    const settings = [options, ...listApiSettings(config?.resolvedConfig, config?.configPath, file)];
    // The first that sets a part decides it.
    return Object.assign({}, ...settings.map(readPartSettings).reverse());
}
/** For a command with the name of an API, its settings are at the top; for one with a path they are not. */
function listApiSettings(config, configPath, file) {
    if (!isRecord(config))
        return [];
    const apis = Object.values(isRecord(config.apis) ? config.apis : {}).filter(isRecord);
    const own = apis.filter(({ root }) => {
        // Roots are relative to the configuration; one without a file has no paths to compare.
        return (typeof root === "string" && configPath !== undefined && resolve(dirname(configPath), root) === file);
    });
    return [config, ...own].map((holder) => holder["x-openapi-errors"]);
}
