import { readAnswer } from "./checked-answer.js";
import { contractOf } from "./contract-of.js";
/**
 * Checks a response as a test has it.
 *
 * @param contracts those of all operations, by id
 * @throws {TypeError} for a name that no operation has, a response without a status, and one whose body cannot be read
 */
export async function checkAnyResponse(check, contracts, name, response) {
    const operation = contractOf(contracts, name);
    const { findings } = await check(operation, await readAnswer(await response));
    return findings;
}
