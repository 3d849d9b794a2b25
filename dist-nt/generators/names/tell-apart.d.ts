/** How texts of a document become names. */
export interface Naming {
    /** The name of a text if no other wants it; it depends only on the text. */
    readonly toName: (text: string) => string;
    /** The form in which names must differ; the name itself if absent. */
    readonly fold?: (name: string) => string;
    /** Whether a text keeps its name beside others that want it; if it is that name already, unless said otherwise. */
    readonly keeps?: (text: string, name: string) => boolean;
    /** Further names that a name reserves. */
    readonly listRelated?: (name: string) => readonly string[];
    /** The separator between a name and its hash. */
    readonly separator: "_" | "-";
}
/**
 * A unique name for each text, in time linear in the texts. If texts want the same name, a hash of the text is
 * appended, so that a name depends neither on the order nor on the number of texts: an additional text renames
 * at most the one that had the name alone until then.
 */
export declare function tellApart(texts: Iterable<string>, naming: Naming): ReadonlyMap<string, string>;
