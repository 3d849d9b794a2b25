/** Names are the id, and method and path. */
export function createOperationNames(operations) {
    const byName = new Map();
    for (const operation of operations) {
        const { id, method, path } = operation;
        for (const name of [id, `${method.toUpperCase()} ${path}`])
            byName.set(name, operation);
    }
    const findIn = (text) => {
        const words = [...text.matchAll(/\b[A-Z]{3,7}\s+\/[^\s`*,;)]*|[A-Za-z0-9][\w.-]*[A-Za-z0-9]/g)];
        const found = words.flatMap(([word]) => byName.get(word.replace(/\s+/, " ").replace(/[.:]+$/, "")) ?? []);
        return [...new Set(found)];
    };
    return {
        find: ({ operations: stated, meaning }, { intro, headings }) => {
            const texts = [stated.join(" , "), intro, ...headings, meaning];
            return texts.map(findIn).find((found) => found.length > 0) ?? [];
        },
    };
}
