import { wrapText } from "./wrap-text.js";
/** A rule as text for people: what it means, why, a failing and a fixed document, what to do. */
export function formatRule({ id, severity, meaning, why, failing, fixed, help }) {
    const parts = [
        `${id} (${severity === "warn" ? "warning" : "error"})\n${wrapText(`${meaning}.`)}`,
        wrapText(why),
        `This is reported:\n\n${formatExample(failing)}`,
        `This is not:\n\n${formatExample(fixed)}`,
        wrapText(`What to do: ${help}.`),
    ];
    return `${parts.join("\n\n")}\n`;
}
function formatExample(example) {
    const files = typeof example === "string" ? { "": example } : example;
    return Object.entries(files)
        .map(([path, text]) => [...(path === "" ? [] : [`# ${path}`]), ...text.trimEnd().split("\n")])
        .map((lines) => lines.map((line) => `    ${line}`.trimEnd()).join("\n"))
        .join("\n\n");
}
