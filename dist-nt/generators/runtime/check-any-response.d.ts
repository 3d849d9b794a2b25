import type { CheckAnswer } from "./check-response.js";
import { type CheckableResponse } from "./checked-answer.js";
import type { Finding } from "./finding.js";
import type { OperationContract } from "./operation.js";
/**
 * Checks a response as a test has it.
 *
 * @param contracts those of all operations, by id
 * @throws {TypeError} for a name that no operation has, a response without a status, and one whose body cannot be read
 */
export declare function checkAnyResponse(check: CheckAnswer, contracts: Readonly<Record<string, OperationContract>>, name: string, response: CheckableResponse | PromiseLike<CheckableResponse>): Promise<readonly Finding[]>;
