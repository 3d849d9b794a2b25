// The facts are tables of what the public reference of the API says, in our own words, as it stood on
// 4 August 2026. They are not made from the document, so that the two can be held against each other.
import { readFileSync } from "node:fs";

/** The rows of a table, each with the columns asked for. Throws where the table lacks one of them. */
export function readFacts<const Column extends string>(
  table: string,
  columns: readonly Column[],
): readonly Readonly<Record<Column, string>>[] {
  const text = readFileSync(new URL(`../fixtures/facts/${table}.tsv`, import.meta.url), "utf8");
  const [header = "", ...lines] = text.trimEnd().split("\n");
  const names = header.split("\t");
  const places = columns.map((column) => {
    const place = names.indexOf(column);
    if (place < 0) throw new Error(`${table}.tsv has no column ${column}`);
    return [column, place] as const;
  });
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(places.map(([column, place]) => [column, cells[place] ?? ""]));
  }) as Readonly<Record<Column, string>>[];
}

/** The values of a list such as `active|inactive`, in an order of their own. */
export function sortList(text: string): string {
  return text.split("|").sort().join("|");
}
