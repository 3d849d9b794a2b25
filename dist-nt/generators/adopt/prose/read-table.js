import { toMarkdown, toText } from "./blocks.js";
import { findLeadingCodes } from "./leading-code.js";
import { findColumn, findTopic } from "./topics.js";
/** The codes of a table: those of the column that has codes, with what stands beside them. */
export function readTable(table, status) {
    const columns = readColumns(table);
    const codes = pickCodeColumn(columns);
    if (!codes)
        return [];
    const pick = (role) => columns.find((one) => one !== codes && one.role === role);
    const statuses = columns.find((one) => one !== codes && isStatusColumn(one));
    const fix = pick("fix");
    const operations = pick("operation");
    const meaning = pick("meaning") ?? findTextColumn(columns, [codes, statuses, fix, operations]);
    const statements = table.rows.flatMap((row) => {
        const lead = findCodes(row.cells[codes.index]);
        const inRow = (column) => toMarkdown(row.cells[column?.index ?? -1] ?? []);
        const ownStatus = /[45](?:\d\d|XX)/i.exec(inRow(statuses))?.[0] ?? lead?.status ?? status;
        const fixText = inRow(fix);
        return (lead?.codes ?? []).map((code) => ({
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
        }));
    });
    const others = table.rows.length - new Set(statements.map(({ lines }) => lines)).size;
    return [{ statements, head: codes.head, others }];
}
function readColumns({ header, rows }) {
    const width = Math.max(header.length, ...rows.map(({ cells }) => cells.length));
    return Array.from({ length: width }, (_, index) => {
        const head = toText(header[index] ?? []).trim();
        return { index, head, role: findColumn(head), cells: rows.map((row) => row.cells[index] ?? []) };
    });
}
/** The column in which most cells are codes and nothing else; that whose head says so, if there are several. */
function pickCodeColumn(columns) {
    const filled = columns.filter((column) => {
        const some = column.cells.filter((cell) => toText(cell).trim() !== "");
        const codes = some.filter((cell) => findCodes(cell) !== undefined);
        return some.length > 0 && codes.length * 2 > some.length && column.role !== "operation";
    });
    return filled.find(({ role }) => role === "code") ?? filled[0];
}
/** In a cell of its own, a code need not be set apart. */
function findCodes(cell) {
    if (!cell)
        return undefined;
    const lead = findLeadingCodes(cell.map((run) => ({ ...run, isMarked: true })));
    if (!lead || lead.end === "text")
        return undefined;
    const isMarked = cell.some((run) => run.isMarked && run.text.trim() !== "");
    return { ...lead, isMarked };
}
function isStatusColumn({ cells, role }) {
    const some = cells.map((cell) => toText(cell).trim()).filter((text) => text !== "");
    const statuses = some.filter((text) => /^(?:HTTP\s*)?[1-5](?:\d\d|XX)(?!\d)/i.test(text));
    return (some.length > 0 &&
        statuses.length * 2 > some.length &&
        (role !== "meaning" || statuses.length === some.length));
}
/** The column with most text. */
function findTextColumn(columns, taken) {
    const length = ({ cells }) => cells.reduce((sum, cell) => sum + toText(cell).length, 0);
    return columns.filter((one) => !taken.includes(one)).sort((a, b) => length(b) - length(a))[0];
}
function listNames(cell) {
    return toText(cell ?? [])
        .split(/[,;]|\s{2,}/)
        .map((name) => name.trim())
        .filter((name) => name !== "");
}
/** Tables have a dash where there is nothing to say. */
function isSaid(text) {
    return /\p{L}/u.test(text);
}
