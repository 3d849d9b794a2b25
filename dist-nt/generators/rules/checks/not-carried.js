/** A number with its noun: `1 header`, `2 headers`. */
export function count(number, noun, plural = `${noun}s`) {
    return `${number} ${number === 1 ? noun : plural}`;
}
