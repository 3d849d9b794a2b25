import type { CheckAnswer } from "./check-response.js";
import { type CheckableResponse, readAnswer } from "./checked-answer.js";
import { contractOf } from "./contract-of.js";
import type { Finding } from "./finding.js";
import type { OperationContract } from "./operation.js";

/**
 * Checks a response as a test has it.
 *
 * @param contracts those of all operations, by id
 * @throws {TypeError} for a name that no operation has, a response without a status, and one whose body cannot be read
 */
export async function checkAnyResponse(
  check: CheckAnswer,
  contracts: Readonly<Record<string, OperationContract>>,
  name: string,
  response: CheckableResponse | PromiseLike<CheckableResponse>,
): Promise<readonly Finding[]> {
  const operation = contractOf(contracts, name);
  const { findings } = await check(operation, await readAnswer(await response));
  return findings;
}
