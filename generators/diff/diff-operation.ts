import type { OperationSurface, ResponseSurface } from "../contract/surface.js";
import { type Change, quote, toPlaceKey } from "./change.js";
import { diffBody } from "./diff-body.js";
import { diffCodeList, formatCodes, listsBoth } from "./diff-code-list.js";
import {
  type ChangeContext,
  diffCodes,
  diffRefinedCodes,
  diffRetry,
  findMoved,
  isReused,
  type MovedCodes,
} from "./diff-codes.js";
import { type OperationPair, toRoute } from "./pair-operations.js";
import { type PairedResponses, pairResponses, type ResponsePair } from "./pair-responses.js";

/** What has changed of the errors of an operation that both versions have. */
export function diffOperation(pair: OperationPair, retired: ChangeContext["retired"]): readonly Change[] {
  const { base, revision } = pair;
  const context = { operation: revision.id, retired };
  const paired = pairResponses(base.responses, revision.responses);
  const moved = findMoved(paired, context);
  return [
    ...diffName(pair),
    ...moved.changes,
    ...diffStatuses(paired, pair, moved, context),
    ...[...paired.pairs, ...paired.widened].flatMap((one) => diffResponse(one, moved, context)),
    ...paired.refined.flatMap(({ cover, revision: after }) =>
      diffRefinedCodes({ base: cover, revision: after }, moved, context),
    ),
  ];
}

/** What an operation without an operationId is called. */
function toRouteId({ method, path }: OperationSurface): string {
  return `${method} ${path}`;
}

/** As it is sent: `POST /cards`. */
function toShownRoute({ method, path }: OperationSurface): string {
  return `${method.toUpperCase()} ${path}`;
}

/** What has changed of what the operation is called, and of how it is called. */
function diffName({ base, revision }: OperationPair): readonly Change[] {
  const common = { operation: revision.id, base: base.at, revision: revision.at, subject: "" };
  const [from, to] = [toShownRoute(base), toShownRoute(revision)];
  const isMoved = toRoute(base) !== toRoute(revision);
  // Without an operationId, an operation is called what it is sent as.
  const isNamed = base.id !== toRouteId(base) || revision.id !== toRouteId(revision);
  const name = base.id !== revision.id && isNamed ? `, and was called ${quote(base.id)}` : "";
  const replays = [base.replay, revision.replay];
  return [
    ...(isMoved
      ? [
          {
            ...common,
            rule: "operation-moved" as const,
            event: `moved from ${quote(from)} to ${quote(to)}${name}`,
            detail: [base.id, from, to],
          },
        ]
      : []),
    ...(!isMoved && base.id !== revision.id && isNamed
      ? [
          {
            ...common,
            rule: "operation-renamed" as const,
            event: `was called ${quote(base.id)}`,
            detail: [base.id],
          },
        ]
      : []),
    ...(replays[0] !== replays[1] && !isMoved
      ? [
          {
            ...common,
            rule: "replay-changed" as const,
            event: `is \`${replays[1]}\` to repeat now rather than \`${replays[0]}\``,
            detail: replays,
          },
        ]
      : []),
  ];
}

function diffStatuses(
  { added, removed, refined, widened }: PairedResponses,
  { base, revision }: OperationPair,
  { isMoved }: MovedCodes,
  context: ChangeContext,
): readonly Change[] {
  const { operation } = context;
  // A status whose codes have all moved says no more than these.
  const isTold = (response: ResponseSurface) =>
    response.codes.length > 0 && response.codes.every(({ code }) => isMoved(response, code));
  const ofRevision =
    (rule: Change["rule"], event: string, from = base.at) =>
    (one: ResponseSurface): Change => ({
      ...{ rule, operation, status: one.status, codes: one.codes.map(({ code }) => code) },
      ...{
        subject: "",
        event: `${event}${one.codes.length > 0 ? `, with ${formatCodes(one)}` : ""}`,
        detail: [],
      },
      ...{ base: from, revision: one.at, sharedBy: toPlaceKey(one.at) },
    });
  const counted = added.filter((one) => (!one.isRefusal || one.codes.length > 0) && !isTold(one));
  return [
    ...counted.map(ofRevision("status-added", "added")),
    ...added.flatMap((one) => diffReused(one, context)),
    ...widened.map(
      ({ base: before, revision: after }): Change => ({
        ...{ rule: "status-widened", operation, status: after.status, subject: "" },
        ...{
          event: `took the place of ${before.status}`,
          detail: [before.status],
          base: before.at,
          revision: after.at,
        },
      }),
    ),
    ...refined
      .filter(({ revision: one }) => !isTold(one))
      .map(({ cover, revision: one }) =>
        ofRevision("status-refined", `added, which came under ${cover.status}`, cover.at)(one),
      ),
    ...removed
      .filter((one) => (!one.isRefusal || one.codes.length > 0) && !isTold(one))
      .map(
        (one): Change => ({
          ...{
            rule: "status-removed",
            operation,
            status: one.status,
            codes: one.codes.map(({ code }) => code),
          },
          ...{
            subject: "",
            event: "removed",
            detail: [],
            base: one.at,
            revision: revision.at,
            sharedBy: toPlaceKey(one.at),
          },
        }),
      ),
  ];
}

function toReused(
  code: ResponseSurface["codes"][number],
  { status }: ResponseSurface,
  { operation, retired }: ChangeContext,
): Change {
  const { meaning = "", at = code.at } = retired.get(code.code) ?? {};
  return {
    ...{ rule: "retired-code-reused", operation, status, code: code.code, subject: quote(code.code) },
    ...{
      event: "used again for something else, though it is retired",
      detail: [meaning, code.meaning],
      base: at,
      revision: code.at,
    },
  };
}

function diffResponse(pair: ResponsePair, moved: MovedCodes, context: ChangeContext): readonly Change[] {
  const { base, revision } = pair;
  const { operation } = context;
  const isStayed = [...base.codes].some(({ code }) => !moved.isMoved(base, code)) || base.codes.length === 0;
  return [
    ...(isStayed ? diffCodeList(pair, operation) : []),
    ...(listsBoth(pair) ? diffCodes(pair, moved, context) : []),
    ...diffRetry(revision.retry === undefined ? undefined : base.retry, revision.retry).map(
      (event): Change => ({
        ...{ rule: "retry-changed", operation, status: revision.status, subject: "`retry`", event },
        ...{
          detail: [base.retry ?? "", revision.retry ?? ""],
          base: base.sharedAt ?? base.at,
          revision: revision.sharedAt ?? revision.at,
        },
      }),
    ),
    ...diffBody(pair, operation),
  ];
}

/** An operation that only one of the versions has. */
export function toWholeChange(
  rule: "operation-added" | "operation-removed",
  one: OperationSurface,
  other: Change["base"],
): Change {
  const isAdded = rule === "operation-added";
  return {
    ...{ rule, operation: one.id, subject: "", event: isAdded ? "added" : "removed", detail: [] },
    ...(isAdded ? { base: other, revision: one.at } : { base: one.at, revision: other }),
    sharedBy: toPlaceKey(one.at),
  };
}

/** The retired codes that an operation of the revision alone returns for other reasons. */
export function toReuses(
  { id, responses }: OperationSurface,
  retired: ChangeContext["retired"],
): readonly Change[] {
  const context = { operation: id, retired };
  return responses.flatMap((one) => diffReused(one, context));
}

function diffReused(response: ResponseSurface, context: ChangeContext): readonly Change[] {
  return response.codes
    .filter((code) => isReused(code, context))
    .map((code) => toReused(code, response, context));
}
