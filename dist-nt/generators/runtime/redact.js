const mask = "[redacted]";
/** More than an error keeps of any text; a body of digits alone would take seconds to look through. */
const maxLength = 65_536;
/** Three parts with dots between them, as a token has; the last may be empty. Each word is read once, however long it is. */
const dotted = /(?<![\w-])[\w-]+\.[\w-]+(?:(?:\.[\w-]+)+|\.)/g;
/** Base64url of the beginning of an object, which a token starts with (RFC 7519). */
const jwt = /\bey[\w-]{8}/;
/** Digits with a few spaces, dots, strokes or dashes between two of them. */
const digitRun = /\d(?:[\s\p{Pd}._/]{0,3}\d){12,}/gu;
/** Numbers of payment cards: how they begin, and how many digits they then have (ISO/IEC 7812). */
const cardNumber = /^(4\d{12}(\d{3}){0,2}|(5[1-5]|2[2-7])\d{14}|3[47]\d{13}|3[0689]\d{12}|(6|35|5[06-9])\d{14,17})$/;
/** Those that are looked for within a group of digits: with all of them, a third of long ids would be cards by chance. */
const commonCard = /^(4\d{15}|(5[1-5]|2[2-7])\d{14}|3[47]\d{13})$/;
/**
 * Takes out of a text what must not be printed: secrets that are known, and whatever looks like a token or the number
 * of a card.
 *
 * @param secrets patterns of the secrets, as `secretForms` and `secretHeaders` give them
 */
export function redact(text, secrets = []) {
    return createRedaction(secrets)(text);
}
/** The same without card numbers: what an API calls a request may look like one by chance. */
export function redactSecrets(text, secrets = []) {
    return createRedaction(secrets, false)(text);
}
/** The same for many texts. */
export function createRedaction(secrets, hasCards = true) {
    const known = [...secrets].sort((a, b) => b.length - a.length);
    const pattern = known.length > 0 ? new RegExp(known.join("|"), "gi") : undefined;
    return (given) => {
        const text = given.slice(0, maxLength);
        // With one of these inside, a secret is another text to a program, and the same to people.
        const visible = text.replace(/\p{Cf}/gu, "");
        const masked = pattern ? visible.replace(pattern, mask) : visible;
        const bare = masked.replace(dotted, (word) => (jwt.test(word) ? mask : word));
        const clean = hasCards ? bare.replace(digitRun, maskCards) : bare;
        return clean === visible ? text : clean;
    };
}
/** Masks the cards of a run of digits, wherever they begin. */
function maskCards(run) {
    let clean = "";
    let done = 0;
    for (const { index } of run.matchAll(/\d/g)) {
        const form = /\d/.test(run[index - 1] ?? "") ? commonCard : cardNumber;
        const length = index < done ? 0 : measureCard(run.slice(index, index + 80), form);
        if (length === 0)
            continue;
        clean += run.slice(done, index) + mask;
        done = index + length;
    }
    return clean + run.slice(done);
}
/** How many characters, from the first, are the number of a card; 0 where none are. */
function measureCard(text, form) {
    const digits = text.replace(/\D/g, "");
    for (let count = 19; count > 12; count -= 1) {
        const number = digits.slice(0, count);
        if (form.test(number) && isChecked(number))
            return new RegExp(`(\\D*\\d){${number.length}}`).exec(text)?.[0].length ?? 0;
    }
    return 0;
}
/** By the check digit (Luhn). */
function isChecked(digits) {
    const sum = [...digits].reverse().reduce((total, digit, index) => {
        const doubled = Number(digit) * (1 + (index % 2));
        return total + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
    return sum % 10 === 0;
}
