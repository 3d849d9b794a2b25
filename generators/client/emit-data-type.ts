import type { Operation, RefusalMark, Success } from "../contract/contract.js";
import { toBodyForm } from "../emit/body-form.js";
import {
  type Code,
  code,
  enclose,
  joinCode,
  toIdentifier,
  toLiteral,
  toPropertyName,
  toStringLiteral,
} from "../emit/code.js";

/** The type of what an operation answers, given that of the operation in `schema.ts`. */
export function emitDataType({ successes }: Operation, toOperationType: () => Code): Code {
  if (successes.length === 0) return toIdentifier("unknown");
  return joinCode([...new Set(successes.map((success) => toSuccessType(success, toOperationType)))], " | ");
}

function toSuccessType({ status, mediaType, refusal }: Success, toOperationType: () => Code): Code {
  if (mediaType === undefined) return toIdentifier("undefined");
  const form = toBodyForm(mediaType);
  if (form !== "json") return toIdentifier(form === "text" ? "string" : "Blob");
  const key = /^\d+$/.test(status) ? code`${Number(status)}` : toStringLiteral(status);
  const body = code`${toOperationType()}["responses"][${key}]["content"][${toStringLiteral(mediaType)}]`;
  return refusal ? code`Exclude<${body}, ${toRefusalType(refusal)}>` : body;
}

/** What all refusals are assignable to, and no data is. */
function toRefusalType({ at, values }: RefusalMark): Code {
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
