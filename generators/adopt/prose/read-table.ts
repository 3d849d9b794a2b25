import { type Block, type Line, type Row, toMarkdown, toText } from "./blocks.js";
import { findLeadingCodes } from "./leading-code.js";
import type { Statement, StatementGroup } from "./statement.js";
import { type Column, findColumn, findTopic } from "./topics.js";

type Table = Extract<Block, { kind: "table" }>;

/** A column of a table. */
interface TableColumn {
  readonly index: number;
  readonly role: Column;
  readonly head: string;
  readonly cells: readonly Line[];
}

/** What a table says of codes. */
export type TableCodes = Pick<StatementGroup, "statements" | "others"> &
  Required<Pick<StatementGroup, "head" | "isBesideErrors">>;

/** The codes of a table: those of the column that has codes, with what stands beside them. */
export function readTable(table: Table, status: string | undefined): readonly TableCodes[] {
  const columns = readColumns(table);
  const codes = pickCodeColumn(columns);
  if (!codes) return [];
  const pick = (role: Column) => columns.find((one) => one !== codes && one.role === role);
  const statuses = columns.find((one) => one !== codes && isStatusColumn(one));
  const fix = pick("fix");
  const operations = pick("operation");
  const meaning = pick("meaning") ?? findTextColumn(columns, [codes, statuses, fix, operations]);
  const statements = table.rows.flatMap((row) => {
    const lead = findCodes(row.cells[codes.index]);
    const inRow = (column: TableColumn | undefined) => toMarkdown(row.cells[column?.index ?? -1] ?? []);
    const ownStatus = errorStatus.exec(inRow(statuses))?.[0] ?? lead?.status ?? status;
    const fixText = inRow(fix);
    return (lead?.codes ?? []).map(
      (code): Statement => ({
        code,
        meaning: inRow(meaning) || (lead?.rest ?? ""),
        ...(isSaid(fixText) && { fix: fixText }),
        ...(ownStatus !== undefined && { status: ownStatus }),
        operations: operations ? listNames(row.cells[operations.index]) : [],
        form: "table",
        isMarked: lead?.isMarked ?? false,
        isLabelled: findTopic(codes.head) === "codes",
        isTrailing: false,
        lines: row.lines,
      }),
    );
  });
  const others = table.rows.length - new Set(statements.map(({ lines }) => lines)).size;
  const isBesideErrors = statuses?.cells.every((cell) => errorStatus.test(toText(cell))) ?? false;
  return [{ statements, head: codes.head, others, isBesideErrors }];
}

const errorStatus = /(?<!\d)[45](?:\d\d|XX)(?!\d)/i;

function readColumns({ header, rows }: Table): readonly TableColumn[] {
  const width = Math.max(header.length, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, index) => {
    const head = toText(header[index] ?? []).trim();
    return { index, head, role: findColumn(head), cells: rows.map((row: Row) => row.cells[index] ?? []) };
  });
}

/** The column in which most cells are codes and nothing else; that whose head says so, if there are several. */
function pickCodeColumn(columns: readonly TableColumn[]): TableColumn | undefined {
  const filled = columns.filter((column) => {
    const some = column.cells.filter((cell) => toText(cell).trim() !== "");
    const codes = some.filter((cell) => findCodes(cell) !== undefined);
    return some.length > 0 && codes.length * 2 > some.length && column.role !== "operation";
  });
  return filled.find(({ role }) => role === "code") ?? filled[0];
}

/** In a cell of its own, a code need not be set apart. */
function findCodes(cell: Line | undefined) {
  if (!cell) return undefined;
  const lead = findLeadingCodes(cell.map((run) => ({ ...run, isMarked: true })));
  if (!lead || lead.end === "text") return undefined;
  const isMarked = cell.some((run) => run.isMarked && run.text.trim() !== "");
  return { ...lead, isMarked };
}

function isStatusColumn({ cells, role }: TableColumn): boolean {
  const some = cells.map((cell) => toText(cell).trim()).filter((text) => text !== "");
  const statuses = some.filter((text) => /^(?:HTTP\s*)?[1-5](?:\d\d|XX)(?!\d)/i.test(text));
  return (
    some.length > 0 &&
    statuses.length * 2 > some.length &&
    (role !== "meaning" || statuses.length === some.length)
  );
}

/** The column with most text. */
function findTextColumn(
  columns: readonly TableColumn[],
  taken: readonly (TableColumn | undefined)[],
): TableColumn | undefined {
  const length = ({ cells }: TableColumn) => cells.reduce((sum, cell) => sum + toText(cell).length, 0);
  return columns.filter((one) => !taken.includes(one)).sort((a, b) => length(b) - length(a))[0];
}

function listNames(cell: Line | undefined): readonly string[] {
  return toText(cell ?? [])
    .split(/[,;]|\s{2,}/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** Tables have a dash where there is nothing to say. */
function isSaid(text: string): boolean {
  return /\p{L}/u.test(text);
}
