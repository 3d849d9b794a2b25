import { valueAt } from "../openapi/pointer.js";
import type { FailurePlace, Scalar } from "./body-parts.js";

/** Whether a body says that the API refuses, as the client reads it. */
export function isRefusal(body: unknown, places: readonly FailurePlace[]): boolean {
  return places.some((place) => {
    const value = valueAt(body, place.at);
    if (value === undefined) return false;
    if (typeof value !== "object" || value === null) return isRefusing(place, value as Scalar);
    return place.equals ? false : Boolean(place.not) || Object.keys(value).length > 0;
  });
}

/** Whether the API refuses by a value at a place. */
export function isRefusing({ equals, not }: FailurePlace, value: Scalar): boolean {
  if (equals) return isAmong(value, equals);
  return not ? !isAmong(value, not) : Boolean(value);
}

/** As text: documents and bodies do not agree on what is a number. */
function isAmong(value: Scalar, values: readonly Scalar[]): boolean {
  return values.some((one) => String(one) === String(value));
}
