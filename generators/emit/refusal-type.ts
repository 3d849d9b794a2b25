import type { RefusalMark } from "../contract/contract.js";
import { type Code, code, enclose, joinCode, toIdentifier, toLiteral, toPropertyName } from "./code.js";

/** A type to which the refusals of a success can be assigned, and its data cannot. */
export function toRefusalType({ at, values }: RefusalMark): Code {
  const leaf = values
    ? joinCode(
        values.map((value) => toLiteral(value)),
        " | ",
      )
    : toIdentifier("unknown");
  return at.reduceRight<Code>((type, name) => {
    if (/^\d+$/.test(name)) return code`readonly (${type})[]`;
    return enclose("{}", [code`readonly ${toPropertyName(name)}: ${type}`]);
  }, leaf);
}
