import { retryAdvices } from "../expand/read-x-errors.js";
import { isRecord, type OpenApiCatalogEntry, type OpenApiOperation } from "../openapi/openapi.js";
import { readText, readTexts } from "../openapi/read-text.js";
import type { Deviation, RetryAdvice } from "./contract.js";

// In a document without our error model no rule checks the extensions, so that they may contain anything.
// Values of the wrong shape are ignored.

/** `x-deviations` of an operation. */
export function readDeviations({ "x-deviations": entries }: OpenApiOperation): readonly Deviation[] {
  return (Array.isArray(entries) ? (entries as readonly unknown[]) : []).flatMap((entry) => {
    const { status, reason } = isRecord(entry) ? entry : {};
    const isStatus = typeof status === "string" || typeof status === "number";
    return isStatus && typeof reason === "string" ? [{ status: String(status), reason }] : [];
  });
}

/** A word of `retry`. */
export function readRetry(value: unknown): RetryAdvice | undefined {
  return typeof value === "string" && retryAdvices.includes(value) ? (value as RetryAdvice) : undefined;
}

/** The fields of an entry of `x-error-catalog` that have the right shape. */
export function readCatalogEntry(entry: unknown): Partial<OpenApiCatalogEntry> {
  if (!isRecord(entry)) return {};
  const texts = {
    title: readText(entry.title),
    meaning: readText(entry.meaning),
    fix: readText(entry.fix),
    retry: readRetry(entry.retry),
    since: readText(entry.since),
  };
  return {
    ...(Object.fromEntries(
      Object.entries(texts).filter(([, text]) => text !== undefined),
    ) as Partial<OpenApiCatalogEntry>),
    resolvedBy: readTexts(entry.resolvedBy),
    deprecated: entry.deprecated === true,
  };
}
