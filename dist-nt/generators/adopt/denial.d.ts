import type { Statement } from "./prose/statement.js";
/** Whether the text says that an API does not return the code. */
export declare function isDenied({ code, meaning, form }: Statement, intro: string): boolean;
