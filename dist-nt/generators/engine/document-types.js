import { getTypes, normalizeTypes } from "./engine.js";
/** The nodes of a version of the specification, by name, with what the engine does not yet know of OpenAPI 3.2. */
export function createTypes(specVersion) {
    const types = getTypes(specVersion);
    return normalizeTypes(specVersion === "oas3_2" ? { ...types, ...correct(types) } : types);
}
function correct(types) {
    const { Response, Encoding, DeviceAuthorization, ClientCredentials } = types;
    if (!Response || !Encoding || !DeviceAuthorization || !ClientCredentials)
        return {};
    const scopes = ClientCredentials.properties.scopes;
    const nested = {
        encoding: "EncodingMap",
        prefixEncoding: { name: "EncodingList", properties: {}, items: "Encoding" },
        itemEncoding: "Encoding",
    };
    return {
        // It has no longer to be described.
        Response: { ...Response, required: [] },
        Encoding: { ...Encoding, properties: { ...Encoding.properties, ...nested } },
        // The engine names a type that there is not, and throws where it meets it.
        DeviceAuthorization: {
            ...DeviceAuthorization,
            properties: { ...DeviceAuthorization.properties, ...(scopes !== undefined && { scopes }) },
        },
    };
}
