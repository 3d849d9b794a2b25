import { isRecord } from "../../openapi/openapi.js";
import type { Place } from "../../openapi/place.js";
import type { Report } from "../rule.js";

/** The shape of a value: text, a boolean, a list of texts, any list or map, or one of some words. */
export type Shape = "text" | "boolean" | "texts" | "list" | "map" | readonly string[];

const names = {
  text: "text",
  boolean: "`true` or `false`",
  texts: "a list of texts",
  list: "a list",
  map: "a map",
} as const;

/** Reports keys of a map that are unknown or have a value of the wrong shape. Keys `x-…` may be anything. */
export function checkShape(
  map: Readonly<Record<string, unknown>>,
  shapes: Readonly<Record<string, Shape>>,
  owner: string,
  location: Place,
  report: Report,
): void {
  for (const [key, value] of Object.entries(map)) {
    const shape = Object.hasOwn(shapes, key) ? shapes[key] : undefined;
    if (shape !== undefined) {
      if (!fits(value, shape))
        report(`\`${key}\` of ${owner} is not ${describe(shape)}`, location.child([key]));
    } else if (!key.startsWith("x-")) {
      report(`${owner} has the unknown key \`${key}\``, location.child([key]).key());
    }
  }
}

/** Whether a value has a shape. */
export function fits(value: unknown, shape: Shape): boolean {
  if (shape === "text") return typeof value === "string" && value.trim() !== "";
  if (shape === "boolean") return typeof value === "boolean";
  if (shape === "list") return Array.isArray(value);
  if (shape === "map") return isRecord(value);
  if (shape === "texts") return Array.isArray(value) && value.every((one) => typeof one === "string");
  return typeof value === "string" && shape.includes(value);
}

function describe(shape: Shape): string {
  return typeof shape === "string" ? names[shape] : `one of ${shape.map((one) => `\`${one}\``).join(", ")}`;
}
