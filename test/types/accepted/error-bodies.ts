import { expectTypeOf } from "expect-type";
import {
  type CreateCardError,
  type GenericCodes,
  hasCode,
  isKind,
  match,
  matchPartial,
  type OperationError,
} from "immersve-client";
import { parseError } from "immersve-client/errors";
import { otherKinds } from "../other-kinds.js";

interface LowBalance {
  code: "LOW_BALANCE";
  missingCents: number;
}

interface Frozen {
  code: "FROZEN" | "BLOCKED";
  until?: string;
}

type Answer<Body> = { headers: { [name: string]: unknown }; content: { "application/json": Body } };

/** What `schema.ts` has of the responses of an operation. */
interface Responses {
  204: { headers: { [name: string]: unknown }; content?: never };
  400: { content: { "application/problem+json": { title?: string }; "text/html": string } };
  402: Answer<{ error: { kind: "limit"; code: "LIMIT"; maximum: number } | { code: "OTHER"; note: string } }>;
  404: { headers: { [name: string]: unknown }; content?: never };
  409: Answer<LowBalance | Frozen>;
  422: Answer<{ detail: string[] }>;
  503: Answer<{ again: boolean }>;
  "5XX": Answer<{ ticket: string }>;
  default: Answer<{ code: 4001 | 4002; text: string }>;
}

interface Codes {
  readonly LOW_BALANCE: 409;
  readonly FROZEN: 409;
  readonly LIMIT: 402;
  readonly "4001": 418;
}

type Places = ["code"] | ["error", "code"];
type TransferError = OperationError<"transfer", Codes, GenericCodes, object, Responses, Places>;

/** A code tells which of several bodies came, and is in it. */
export function byCode(error: TransferError | undefined): void {
  if (hasCode(error, "LOW_BALANCE")) {
    expectTypeOf(error.body.missingCents).toEqualTypeOf<number>();
    expectTypeOf(error.body.code).toEqualTypeOf<"LOW_BALANCE">();
  }
  if (hasCode(error, "FROZEN")) expectTypeOf(error.body.until).toEqualTypeOf<string | undefined>();
  if (hasCode(error, "LIMIT")) expectTypeOf(error.body.error.maximum).toEqualTypeOf<number>();
  if (hasCode(error, "4001")) expectTypeOf(error.body).toHaveProperty("text");
  if (hasCode(error, "4001")) expectTypeOf(error.body.code).toEqualTypeOf<4001>();
}

/** The status does, as soon as the kind is known; a range and `default` hold for what is left. */
export function byStatus(error: TransferError): void {
  if (isKind(error, "unexpectedStatus")) {
    if (error.status === 409) expectTypeOf(error.body).toEqualTypeOf<LowBalance | Frozen | undefined>();
    if (error.status === 422) expectTypeOf(error.body?.detail).toEqualTypeOf<string[] | undefined>();
    if (error.status === 418) expectTypeOf(error.body?.text).toEqualTypeOf<string | undefined>();
  }
  if (error.kind === "server") {
    if (error.status === 503) expectTypeOf(error.body?.again).toEqualTypeOf<boolean | undefined>();
    else expectTypeOf(error.body?.ticket).toEqualTypeOf<string | undefined>();
  }
  if (error.kind === "invalidRequest") expectTypeOf(error.body?.title).toEqualTypeOf<string | undefined>();
  if (error.kind === "notFound") expectTypeOf(error.body).toBeUnknown();
  if (error.kind === "unknownCode") expectTypeOf(error.body).toBeUnknown();
  if (error.kind === "network") expectTypeOf(error.body).toEqualTypeOf<undefined>();
}

/** Handlers have the body of their code. */
export function handle(error: TransferError): number | string {
  matchPartial(error, { code: { LIMIT: ({ body }) => body.error.maximum } }, () => 0);
  return match(error, {
    ...otherKinds,
    unexpectedStatus: (one) => (one.status === 422 ? (one.body?.detail.length ?? 0) : one.status),
    code: {
      LOW_BALANCE: ({ body }) => body.missingCents,
      FROZEN: ({ body }) => body.until ?? "",
      LIMIT: ({ body }) => body.error.maximum,
      "4001": ({ body }) => body.text,
    },
  });
}

type PlainError = OperationError<"plain", object, GenericCodes, object, Pick<Responses, 409 | 422>>;

/** Where an API has no codes, the status is enough. */
export function withoutCodes(error: PlainError): string | undefined {
  if ("status" in error && error.status === 422) return error.body?.detail[0];
  return undefined;
}

/** Those of a document. */
export function ofDocument(error: CreateCardError): void {
  if (hasCode(error, "KYC_REQUIRED")) {
    expectTypeOf(error.body.errorCode).toEqualTypeOf<"KYC_REQUIRED">();
    expectTypeOf(error.body.statusCode).toEqualTypeOf<403>();
  }
  const parsed = parseError("create-card", { status: 403 });
  if (hasCode(parsed, "KYC_REQUIRED")) expectTypeOf(parsed.body.errorCode).toEqualTypeOf<"KYC_REQUIRED">();
}
