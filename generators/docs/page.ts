import type { Operation } from "../contract/contract.js";
import type { SinglePage } from "./site-map.js";
import type { LinkView } from "./views/parts.js";
import type { SideView } from "./views/side-view.js";
import type { ViewSources } from "./views/sources.js";

/** A page of the site, before it is rendered. */
export interface Page {
  /** Relative to the root of the site; `""` is the root itself. */
  readonly folder: string;
  /** In `templates/docs/pages`. */
  readonly template: string;
  readonly title: string;
  /** Markdown, for search engines and previews. */
  readonly description: string;
  /** The entry of the navigation that is marked as current. */
  readonly section?: Section;
  /** Whether the page is also published as Markdown and JSON. */
  readonly hasTwins?: boolean;
  /** The operation that it is about; its content then has nothing of what others say of themselves. */
  readonly operation?: Operation;
  readonly view: (sources: ViewSources) => object;
  /** The way up, from the site's home on. */
  readonly trail?: (sources: ViewSources) => readonly LinkView[];
  /** The list beside it. */
  readonly side?: (sources: ViewSources) => SideView | null;
  /** The pages before and after it in the list that it is one of. */
  readonly previous?: Neighbour;
  readonly next?: Neighbour;
}

/** What the navigation has entries for. */
export type Section = "codes" | "operations" | "statuses" | "reference" | SinglePage;

/** The page before or after another. */
export interface Neighbour {
  readonly text: string;
  readonly folder: string;
}

/** Pages that are read one after the other, each with the one before and the one after it. */
export function chainPages(
  pages: readonly Page[],
  toText: (page: Page, index: number) => string,
): readonly Page[] {
  const neighbour = (index: number): Neighbour | undefined => {
    const page = pages[index];
    return page && { text: toText(page, index), folder: page.folder };
  };
  return pages.map((page, index) => {
    const [previous, next] = [neighbour(index - 1), neighbour(index + 1)];
    return { ...page, ...(previous && { previous }), ...(next && { next }) };
  });
}
