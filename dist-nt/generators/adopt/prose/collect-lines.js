/** A collector without lines. */
export function createLineCollector() {
    const lines = [[]];
    const styles = [];
    const breakLine = () => {
        lines.push([]);
    };
    const addRun = (text) => {
        if (text === "")
            return;
        const isCode = styles.some((style) => style.isCode);
        lines.at(-1)?.push({ text, isCode, isMarked: styles.some(({ isMarked }) => isMarked) });
    };
    return {
        add: (text) => {
            for (const [index, part] of text.split("\n").entries()) {
                if (index > 0)
                    breakLine();
                addRun(part);
            }
        },
        breakLine,
        enter: (style) => void styles.push(style),
        leave: () => void styles.pop(),
        finish: () => lines.filter((line) => line.some(({ text }) => text.trim() !== "")),
    };
}
