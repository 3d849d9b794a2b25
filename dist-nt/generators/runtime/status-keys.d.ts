/** How a document may name a status, the most exact first. */
export declare function toStatusKeys(status: number): readonly string[];
