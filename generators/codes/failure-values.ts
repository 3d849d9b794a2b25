import type { FailurePlace, Scalar } from "./body-parts.js";

/** Whether the API refuses by a value at a place. */
export function isRefusing({ equals, not }: FailurePlace, value: Scalar): boolean {
  if (equals) return isAmong(value, equals);
  return not ? !isAmong(value, not) : Boolean(value);
}

/** As text: documents and bodies do not agree on what is a number. */
function isAmong(value: Scalar, values: readonly Scalar[]): boolean {
  return values.some((one) => String(one) === String(value));
}
