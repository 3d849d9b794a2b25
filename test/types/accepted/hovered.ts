import { type CreateCardError, hasCode, matchPartial } from "immersve-client";

/** What `editor.test.ts` hovers over. */
export function look(error: CreateCardError): unknown {
  const some = matchPartial(error, { code: { KYC_REQUIRED: () => 1 } }, () => 2);
  const anyKind = error.kind;
  const isOne = hasCode(error, "KYC_REQUIRED") && error.code;
  if (error.kind === "code") {
    const isDocumented = error.code;
    return isDocumented;
  }
  if (error.kind !== "notFound") return anyKind;
  const oneKind = error.kind;
  return [oneKind, isOne, some];
}
