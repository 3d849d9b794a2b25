import { it } from "vitest";
import { bodyRows } from "./body-rows.js";
import { connectionRows, cutRows } from "./connection-rows.js";
import { expectRow, type FaultRow } from "./fault-row.js";
import { redirectRows } from "./redirect-rows.js";
import { retryAfterRows } from "./retry-after-rows.js";
import { sizeRows } from "./size-rows.js";
import { statusRows } from "./status-rows.js";
import { timeRows } from "./time-rows.js";
import { truthRows } from "./truth-rows.js";

const table: readonly FaultRow[] = [
  ...connectionRows,
  ...cutRows,
  ...timeRows,
  ...bodyRows,
  ...statusRows,
  ...sizeRows,
  ...redirectRows,
  ...retryAfterRows,
  ...truthRows,
];

const toTitle = ({ row, name, replay = "once", want }: FaultRow) =>
  `row ${row}: ${name}, ${replay}: ${want.kind}`;

it.each(table.map((row) => [toTitle(row), row] as const))("%s", (_, row) => expectRow(row));
