import type { OperationErrors } from "immersve-client/errors";
import errors from "../../generated/errors.json" with { type: "json" };

/** A code as an operation documents it. */
export interface KnownCode {
  readonly operation: keyof OperationErrors;
  readonly status: number;
  readonly code: string;
  readonly generic: boolean;
  readonly meaning: string;
  readonly fix: string;
  readonly sample: { readonly errorCode: string };
}

/** Every (operation, status, code) of the flagship's error contract. */
export const knownCodes: readonly KnownCode[] = errors.operations.flatMap(({ id, errors }) =>
  errors.flatMap(({ status, codes }) =>
    codes.map((code) => ({ ...code, operation: id, status: Number(status) }) as KnownCode),
  ),
);

/** The ids of all operations. */
export const operationIds = errors.operations.map(({ id }) => id as keyof OperationErrors);

/** Every kind of error that there is. */
export const kinds = [
  "code",
  "unknownCode",
  "invalidRequest",
  "unauthorized",
  "forbidden",
  "notFound",
  "rateLimited",
  "server",
  "unexpectedStatus",
  "unreadable",
  "network",
  "timeout",
  "aborted",
  "credentials",
] as const;
