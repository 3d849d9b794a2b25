import { isDeniedBehind, isDeniedBetween } from "../codes/denial.js";
import type { Statement } from "./prose/statement.js";

/** Whether the text says that an API does not return the code. */
export function isDenied({ code, meaning, form }: Statement, intro: string): boolean {
  if (form !== "sentence")
    return isDeniedBehind(meaning) || isDeniedBehind(meaning.split(`\`${code}\``)[1] ?? "");
  const at = intro.indexOf(code);
  return isDeniedBetween(intro.slice(0, Math.max(0, at)), intro.slice(at + code.length));
}
