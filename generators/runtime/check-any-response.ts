import type { CheckAnswer } from "./check-response.js";
import { type CheckableResponse, readAnswer } from "./checked-answer.js";
import type { Finding } from "./finding.js";
import type { OperationContract } from "./operation.js";

/**
 * Checks a response as a test has it.
 *
 * @throws {TypeError} for an operation that there is not, and a response whose body cannot be read
 */
export async function checkAnyResponse(
  check: CheckAnswer,
  operation: OperationContract | undefined,
  response: CheckableResponse | PromiseLike<CheckableResponse>,
): Promise<readonly Finding[]> {
  if (!operation) throw new TypeError("there is no such operation");
  const { findings } = await check(operation, await readAnswer(await response));
  return findings;
}
