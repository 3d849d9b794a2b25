import type { Location, UserContext } from "@redocly/openapi-core";
import type { CodeOrigins } from "../expand/origins.js";

/** What facts are read from. */
export interface FactSources {
  readonly root: Readonly<Record<string, unknown>>;
  readonly location: Location;
  readonly resolve: UserContext["resolve"];
  readonly codePath: readonly string[];
  readonly origins: CodeOrigins;
}
