/** Libraries that a companion has adapters for. */
export const adapterNames = ["axios", "fetch", "ky", "openapi-fetch", "tanstack-query"];
/** The configuration, or the caller's choice from it, is wrong. */
export class ConfigError extends Error {
    name = "ConfigError";
}
