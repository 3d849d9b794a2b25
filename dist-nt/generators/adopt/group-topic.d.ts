import type { StatementGroup } from "./prose/statement.js";
import { type Topic } from "./prose/topics.js";
import type { Knowledge } from "./verdict.js";
/** What a group of names is about: the nearest of column, sentence and headings that says something. */
export declare function findGroupTopic({ head, intro, headings }: StatementGroup, known: Knowledge): Topic;
