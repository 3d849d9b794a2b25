/** The list beside a page: what it is one of, with the page itself marked. */
export interface SideView {
  readonly title: string;
  readonly href: string;
  readonly items: readonly SideItem[];
  /** Where the whole list is, if that is too long. */
  readonly more: { readonly text: string; readonly href: string } | null;
}

export interface SideItem {
  readonly text: string;
  readonly href: string;
  /** Whether the text is a name of the API rather than words. */
  readonly isName: boolean;
  readonly isCurrent: boolean;
  /** Places on the current page. */
  readonly parts: readonly SidePart[];
}

export interface SidePart {
  readonly text: string;
  readonly href: string;
  readonly isName: boolean;
  readonly level: 1 | 2;
}

/** The items of a list by the list, for all pages that reach the root by the same path. */
export type SideItems = WeakMap<readonly unknown[], readonly SideItem[]>;
