import { createInterface } from "node:readline";
/**
 * Asks on streams, whose input is read from the first question on.
 *
 * @param prompt shows a question
 */
export function createAsk(input, prompt) {
    let lines;
    return async (question) => {
        if (!input)
            return undefined;
        prompt(question);
        lines ??= createInterface({ input: input.stream, terminal: false })[Symbol.asyncIterator]();
        const { value, done } = await lines.next();
        return done ? undefined : value;
    };
}
