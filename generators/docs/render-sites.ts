import { createRender } from "./html.js";

/** A site beside others. */
export interface SiteLink {
  readonly name: string;
  readonly href: string;
}

/** The page of `openapi-errors dev` above several sites. */
export function renderSites(sites: readonly SiteLink[], templates: ReadonlyMap<string, string>): string {
  return createRender(templates)("docs/sites.hbs", { sites });
}
