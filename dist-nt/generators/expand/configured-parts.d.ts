import type { UserContext } from "@redocly/openapi-core";
import { type PartSettings } from "../codes/part-settings.js";
/**
 * The configured places of the parts of error bodies: the options of the preprocessor `errors/expand`, else
 * `x-openapi-errors` of the API in `redocly.yaml`.
 *
 * @param context that of the root of a document
 */
export declare function findConfiguredParts({ config, specVersion, location }: UserContext): PartSettings;
