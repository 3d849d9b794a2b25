import type { Contract, Operation } from "../../contract/contract.js";
import type { TagGroup } from "../tag-groups.js";
import { countNoun } from "./parts.js";
import type { ViewSources } from "./sources.js";
import { type StatusTile, viewStatusTile } from "./status-tile.js";

/** Operations by statuses: for each tag a small table of how many codes come with which status. */
export interface OverviewView {
  readonly groups: readonly OverviewGroup[];
  /** Statuses that nearly all operations have without codes, and that tell none apart. */
  readonly everywhere: readonly StatusLink[];
  /** Whether there are too many operations to list them all. */
  readonly isShort: boolean;
}

export interface OverviewGroup {
  readonly title: string;
  readonly href: string;
  readonly count: number;
  readonly countText: string;
  readonly statuses: readonly StatusLink[];
  readonly rows: readonly OverviewRow[];
}

export interface OverviewRow {
  readonly id: string;
  readonly method: string;
  readonly href: string;
  readonly cells: readonly OverviewCell[];
}

/** How many codes an operation has with a status; its text is empty where it does not return the status. */
export interface OverviewCell {
  readonly text: string;
  /** 0 for none, 1 for a status without codes, 2 to 5 for few to many codes. */
  readonly heat: number;
}

type StatusLink = StatusTile & { readonly href: string };

/** Operations that are listed on one page. */
const maxOperations = 400;

/** The part of the operations from which on a status without codes counts as that of all of them. */
const nearlyAll = 0.75;

/** The operations of all tags by the statuses that tell them apart. */
export function viewOverview(groups: readonly TagGroup[], sources: ViewSources): OverviewView {
  const { contract, links } = sources;
  const common = findCommon(contract);
  const isShort = contract.operations.length > maxOperations;
  const link = (status: string): StatusLink => ({
    ...viewStatusTile(status),
    href: links.status(status) ?? links.page("home"),
  });
  return {
    groups: groups.map(({ name, title, operations }) => {
      const statuses = listStatuses(operations, contract).filter((status) => !common.has(status));
      return {
        title,
        href: links.tag(name) ?? "",
        count: operations.length,
        countText: countNoun(operations.length, "operation"),
        statuses: statuses.map(link),
        rows: isShort ? [] : operations.map((operation) => viewRow(operation, statuses, sources)),
      };
    }),
    everywhere: [...common].map(link),
    isShort,
  };
}

/** The statuses that nearly every operation has, and none has codes for. */
function findCommon({ operations, norms, catalog }: Contract): ReadonlySet<string> {
  // Without codes, statuses are all there is to tell.
  if (catalog.length === 0) return new Set();
  const common = norms.filter(({ status }) => {
    const having = operations.flatMap(({ errors }) => errors.find((error) => error.status === status) ?? []);
    return having.length >= operations.length * nearlyAll && having.every(({ codes }) => codes.length === 0);
  });
  // Where nothing else is left, they are all there is to see.
  return new Set(common.length === norms.length ? [] : common.map(({ status }) => status));
}

function listStatuses(operations: readonly Operation[], { norms }: Contract): readonly string[] {
  const here = new Set(operations.flatMap(({ errors }) => errors.map(({ status }) => status)));
  return norms.map(({ status }) => status).filter((status) => here.has(status));
}

function viewRow(
  { id, method, errors }: Operation,
  statuses: readonly string[],
  { links }: ViewSources,
): OverviewRow {
  return {
    id,
    method,
    href: links.operation(id) ?? "",
    cells: statuses.map((status) => {
      const error = errors.find((one) => one.status === status);
      if (!error) return { text: "", heat: 0 };
      const count = error.codes.length;
      return count === 0 ? { text: "●", heat: 1 } : { text: `${count}`, heat: toHeat(count) };
    }),
  };
}

function toHeat(count: number): number {
  if (count <= 1) return 2;
  if (count <= 3) return 3;
  return count <= 7 ? 4 : 5;
}
