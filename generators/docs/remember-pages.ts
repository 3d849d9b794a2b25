import type { Contract } from "../contract/contract.js";
import { nameOperations } from "../emit/operation-names.js";
import { fingerprintOperations, toText } from "../memory/fingerprint.js";
import type { Memory } from "../memory/memory.js";
import { toHash } from "../names/hash.js";
import type { Html } from "./html.js";
import type { Page } from "./page.js";
import type { Site } from "./site.js";
import type { Links } from "./site-map.js";

/** A page before its content is put into its frame. */
export interface PageToRender {
  readonly page: Page;
  readonly links: Links;
  /** The view of the frame, without the content. */
  readonly layout: object;
  readonly view: () => object;
  readonly renderContent: (view: object) => Html;
  readonly renderWhole: (content: Html) => string;
}

/** Gives the text of a page. */
export type RenderPage = (page: PageToRender) => string;

/** Renders every page. */
export function renderAlways({ view, renderContent, renderWhole }: PageToRender): string {
  return renderWhole(renderContent(view()));
}

/**
 * Renders the pages that differ from those before. The view of most is made, and compared; that of an operation, of which
 * there may be a thousand, is taken to be as it was where all that it can be made of is.
 */
export function createRememberedPages(site: Site, document: object, memory: Memory): RenderPage {
  const recall = memory.of<string>("pages");
  const fingerprint = fingerprintOperations(document, memory);
  const around = toHash(toText(listAround(site)));
  return (one) => {
    const { page, links, layout, renderContent, renderWhole } = one;
    const place = [page.template, links.root, layout];
    if (page.operation)
      return recall(toText([...place, around, page.operation, fingerprint(page.operation.id)]), () =>
        renderAlways(one),
      );
    const view = one.view();
    return recall(toText([...place, view]), () => renderWhole(renderContent(view)));
  };
}

/**
 * All that the page of an operation may have of the rest of the site: everything but what others say of themselves, and
 * the texts of the catalog, which an operation has copies of.
 */
function listAround({ contract, map, name, feedId, hasReference, hasLogo, support, docsUrl }: Site) {
  const { operations, catalog, releases, webhooks, ...rest } = contract;
  return [
    rest,
    operations.map(toOutline),
    [...nameOperations(contract)],
    Object.values(map).map((places) => [...places]),
    { name, feedId, hasReference, hasLogo, support, docsUrl },
  ];
}

/** What other pages show of an operation: whatever the page of another operation shows of it has to be here. */
function toOutline({ id, method, path, tag, summary, deprecated }: Contract["operations"][number]) {
  return { id, method, path, tag, summary, deprecated };
}
