import { callOperation } from "immersve-client/runtime/call";
import type { Client } from "immersve-client/runtime/client";
import type { AnyError } from "immersve-client/runtime/errors";
import type { ApiContract, OperationContract } from "immersve-client/runtime/operation";
import { toPlainHeaders } from "immersve-client/runtime/plain-headers";
import { toQuery } from "immersve-client/runtime/query";
import { hasReplayKey } from "immersve-client/runtime/replay-key";
import { writeJson } from "immersve-client/runtime/request-body";
import type { Result } from "immersve-client/runtime/result";
import { findSecrets } from "immersve-client/runtime/secret-forms";
import { sendAuthorized } from "immersve-client/runtime/send-authorized";
import type { OperationTools, RequestInput } from "immersve-client/runtime/started-call";

const api: ApiContract = {
  codePaths: [["errorCode"]],
  genericCodes: { invalidRequest: "INVALID_REQUEST_INPUT", forbidden: "FORBIDDEN" },
  security: [["ApiKey", "ApiSecret"], ["AccessToken"]],
  servers: { live: "http://127.0.0.1:1", test: "http://127.0.0.1:2" },
};

/** An operation of another API, for what the flagship's document has no example of. */
export function operation({
  api: apiOverrides,
  ...overrides
}: Partial<Omit<OperationContract, "api">> & {
  readonly api?: Partial<ApiContract>;
} = {}): OperationContract {
  return {
    api: { ...api, ...apiOverrides },
    id: "do-thing",
    method: "POST",
    path: "/things",
    replay: "once",
    answers: { "200": "json" },
    codes: {},
    hasReplayKey,
    ...overrides,
  };
}

const plainTools: OperationTools = {
  findSecrets,
  send: sendAuthorized,
  query: toQuery,
  header: toPlainHeaders,
  body: writeJson,
};

/** Calls such an operation. */
export function call(
  client: Client,
  contract: OperationContract,
  input: RequestInput = {},
  tools: OperationTools = {},
) {
  return callOperation<Result<unknown, AnyError>>(client, contract, input, { ...plainTools, ...tools });
}
