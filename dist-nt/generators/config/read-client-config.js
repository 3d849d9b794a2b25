import { resolve } from "node:path";
import { isRecord } from "../openapi/openapi.js";
import { adapterNames, ConfigError } from "./config.js";
import { toPackageName } from "./package-name.js";
import { readText, refuseUnknown } from "./read-setting.js";
/** @throws {ConfigError} */
export function readClientConfig(value, place) {
    const { at } = place;
    const client = value ?? {};
    if (!isRecord(client))
        throw new ConfigError(`${at} is not a map`);
    const { form = "package" } = client;
    if (form !== "package" && form !== "companion")
        throw new ConfigError(`${at}.form: \`${form}\` is not package or companion`);
    const requestIdHeader = readHeader(client, at);
    const own = form === "companion" ? readCompanion(client, place) : readPackage(client, place);
    return { ...own, ...(requestIdHeader !== undefined && { requestIdHeader }) };
}
function readPackage(client, { api, at }) {
    refuseUnknown(client, ["form", "name", "version", "requestIdHeader"], at);
    return { ...readName(client, api, at), version: readVersion(client, at) };
}
/** A companion is no package: it has no name and no version of its own. */
function readCompanion(client, { api, folder, at }) {
    refuseUnknown(client, ["form", "requestIdHeader", "schema", "fakes", "adapters"], at);
    const { fakes = false } = client;
    if (typeof fakes !== "boolean")
        throw new ConfigError(`${at}.fakes is not true or false`);
    const schema = readText(client, "schema", at);
    if (schema !== undefined && !/\.[cm]?ts$/.test(schema))
        throw new ConfigError(`${at}.schema: \`${schema}\` is not the path of a .ts file`);
    return {
        ...readName({}, api, at),
        version: "0.0.0",
        form: "companion",
        ...(schema !== undefined && { schema: resolve(folder, schema) }),
        ...(fakes && { fakes }),
        ...(client.adapters !== undefined && { adapters: readAdapters(client.adapters, at) }),
    };
}
function readAdapters(value, at) {
    if (!Array.isArray(value))
        throw new ConfigError(`${at}.adapters is not a list`);
    const unknown = value.find((name) => !adapterNames.includes(name));
    if (unknown === undefined)
        return value;
    throw new ConfigError(`${at}.adapters: \`${unknown}\` is not one of ${adapterNames.join(", ")}`);
}
function readName(client, api, at) {
    const name = readText(client, "name", at) ?? `${toPackageName(api)}-client`;
    if (/^(@[a-z0-9-~][a-z0-9-._~]*\/)?[a-z0-9-~][a-z0-9-._~]*$/.test(name))
        return { name };
    throw new ConfigError(`${at}.name: \`${name}\` is not the name of an npm package`);
}
function readVersion(client, at) {
    const version = readText(client, "version", at) ?? "0.0.0";
    if (/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/.test(version))
        return version;
    throw new ConfigError(`${at}.version: \`${version}\` is not a semantic version such as 1.0.0`);
}
function readHeader(client, at) {
    const name = readText(client, "requestIdHeader", at)?.toLowerCase();
    if (name === undefined || /^[a-z0-9!#$%&'*+.^_`|~-]+$/.test(name))
        return name;
    throw new ConfigError(`${at}.requestIdHeader: \`${name}\` is not the name of a header`);
}
