import type { Location, Oas3Preprocessor, UserContext } from "@redocly/openapi-core";
import { notCarried } from "../rules/not-carried.js";
import { readWritten } from "./read-written.js";

/**
 * A Redocly preprocessor that reports integers of schemas which JavaScript has no number for, such as 2^53 + 1:
 * they are rounded when the document is read, so that whatever is made of it has another number.
 */
export function createDigitCheck(): ReturnType<Oas3Preprocessor> {
  return {
    Schema(schema: unknown, context: UserContext) {
      for (const [name, value] of Object.entries(schema ?? {})) {
        const items: readonly unknown[] = Array.isArray(value) ? value : [];
        check(value, () => context.location.child([name]), context);
        for (const [index, item] of items.entries())
          check(item, () => context.location.child([name, index]), context);
      }
    },
  } as ReturnType<Oas3Preprocessor>;
}

function check(value: unknown, toLocation: () => Location, { report }: UserContext): void {
  if (typeof value !== "number" || Math.abs(value) <= Number.MAX_SAFE_INTEGER) return;
  const location = toLocation();
  const written = readWritten(location);
  if (written === undefined || !/^[-+]?\d+$/.test(written) || isExact(written, value)) return;
  const message = `\`${written}\` has more digits than a number of JavaScript holds: it is read as ${value}`;
  report({ ruleId: notCarried.id, message, location, forceSeverity: notCarried.severity });
}

function isExact(written: string, value: number): boolean {
  return Number.isFinite(value) && BigInt(written) === BigInt(value);
}
