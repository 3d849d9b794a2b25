import { checkBody } from "./check-body.js";
import { checkCode } from "./check-code.js";
import { checkHeaders } from "./check-headers.js";
import { checkSuccess } from "./check-success.js";
import type { CheckedAnswer } from "./checked-answer.js";
import type { Checking, Found } from "./checking.js";
import type { DocumentedOperation, DocumentedResponse, DocumentedResponses } from "./documented-responses.js";
import type { Finding } from "./finding.js";
import type { OperationContract } from "./operation.js";
import { ownValue } from "./own.js";
import { toPlainText } from "./plain-text.js";
import { createRedaction } from "./redact.js";
import { loadValidators, type Validators } from "./schema-validator.js";
import { readSent, type SentBody } from "./sent-body.js";
import { toStatusKeys } from "./status-keys.js";

/** What is known of a checked response. */
export interface Checked {
  readonly findings: readonly Finding[];
  /** The status, range or `default` that it counts for; `undefined` where the document has none. */
  readonly key: string | undefined;
  /** The code, where the document has it under this status. */
  readonly code: string | undefined;
}

/**
 * Checks a response against what the document says of its operation.
 *
 * @param secrets patterns of what must not be printed
 */
export type CheckAnswer = (
  operation: OperationContract,
  answer: CheckedAnswer,
  secrets?: readonly string[],
) => Promise<Checked>;

/** What checks the responses of an API. Schemas are compiled when they are needed first. */
export function createCheck(all: DocumentedResponses): CheckAnswer {
  const responses = new Map<number, DocumentedResponse>();
  let loading: Promise<Validators> | undefined;
  const read = (index: number) => {
    const response = responses.get(index) ?? (JSON.parse(all.responses[index] ?? "") as DocumentedResponse);
    responses.set(index, response);
    return response;
  };
  return async (operation, answer, secrets = []) => {
    const documented = ownValue(all.operations, operation.id) as DocumentedOperation;
    loading ??= loadValidators(all);
    const validators = await loading;
    const { status, headers } = answer;
    const keys = toStatusKeys(status);
    const described = keys.find((one) => Object.hasOwn(documented.responses, one));
    // Codes may be listed for a status that only `default` describes.
    const key = described && keys.find((one) => one === described || Object.hasOwn(documented.codes, one));
    const clean = createRedaction(secrets);
    const say = (text: string) => toPlainText(clean(text));
    const response = described === undefined ? undefined : read(documented.responses[described] ?? 0);
    return check({ operation, documented, all, validators, status, headers, key, say }, response, answer);
  };
}

function check(checking: Checking, response: DocumentedResponse | undefined, answer: CheckedAnswer): Checked {
  const { operation, status, key, say } = checking;
  const sent = readSent(answer);
  const { code, isListed, found: wrong, instead } = checkCode(checking, sent);
  const found = response
    ? [...wrong, ...checkContent(checking, response, sent, instead), ...checkHeaders(checking, response)]
    : [checkStatus(checking, wrong)];
  const findings = found.map(({ rule, message, pointer }) => ({
    rule,
    message: `${operation.id} answered ${status}: ${message}`,
    operation: operation.id,
    status,
    ...(code !== undefined && { code: say(code) }),
    ...(pointer !== undefined && { pointer }),
  }));
  return { findings, key, code: isListed ? code : undefined };
}

function checkContent(
  checking: Checking,
  response: DocumentedResponse,
  sent: SentBody,
  instead: readonly unknown[],
): readonly Found[] {
  const found = checkBody(checking, response, sent, instead);
  return found.length > 0 ? found : checkSuccess(checking, response, sent);
}

/** What is wrong with a status that the operation does not document, and with the code that came with it. */
function checkStatus({ all, documented, status }: Checking, wrong: readonly Found[]): Found {
  const isNorm = toStatusKeys(status).some((key) => all.norms.includes(key));
  const isDeclared = documented.deviations?.includes(`${status}`);
  const isUsual = status < 400 || all.norms.length === 0 || isNorm || isDeclared;
  const message = isUsual
    ? "the operation does not document this status"
    : "this status is not in the norms of the API, and the operation declares no deviation";
  return {
    rule: isUsual ? "status/undeclared" : "deviation/undeclared",
    message: [message, ...wrong.map((one) => one.message)].join("; "),
  };
}
