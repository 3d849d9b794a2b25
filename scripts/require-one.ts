import { type ApiConfig, ConfigError } from "../generators/config/config.js";
import { UsageError } from "./usage-error.js";

/**
 * The API that a command for a single one is to take.
 *
 * @param done what becomes of it, such as `released`
 * @throws {UsageError} where there are several
 */
export function requireOne(apis: readonly ApiConfig[], done: string): ApiConfig {
  const [api, ...others] = apis;
  if (!api) throw new ConfigError("no API is configured");
  if (others.length === 0) return api;
  const names = apis.map(({ name }) => name).join(", ");
  throw new UsageError(`there are ${apis.length} APIs, say which is ${done}: ${names}`);
}
