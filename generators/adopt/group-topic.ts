import type { Statement, StatementGroup } from "./prose/statement.js";
import { findTopic, type Topic } from "./prose/topics.js";
import type { Knowledge } from "./verdict.js";

/** What a group of names is about: the nearest of column, sentence and headings that says something. */
export function findGroupTopic(
  { head, isBesideErrors, intro, headings, statements }: StatementGroup,
  known: Knowledge,
): Topic {
  const ofHead = head === undefined ? "unknown" : findTopic(head, known.codeFields);
  if (ofHead !== "unknown" && ofHead !== "errors") return ofHead;
  const topics = [intro, ...headings].map((text) => findTopicOf(text, known));
  const said = topics.find((topic) => topic !== "unknown") ?? ofHead;
  // No word is needed where each row or bullet has a status of 400 or more.
  return said === "unknown" && (isBesideErrors || statements.every(isBesideError)) ? "errors" : said;
}

function isBesideError({ isMarked, hasOwnStatus, status = "" }: Statement): boolean {
  return isMarked && hasOwnStatus === true && /^[45]\d\d$/.test(status);
}

/** A sentence that names a property announces its values. */
function findTopicOf(text: string, { codeFields, vocabulary }: Knowledge): Topic {
  if (announcesField(text, codeFields)) return "other";
  const topic = findTopic(text, codeFields);
  if (topic === "codes") return topic;
  // A whole sentence announces nothing.
  if (/[.!?。]\s*$/.test(text) && !announcing.test(text)) return "unknown";
  if (topic === "other") return topic;
  const words = text.match(/(?<=`)[\w.-]+(?=`)|\b[a-z]+(?:[A-Z_]\w+)\b/g) ?? [];
  const isOfProperty = words.some((word) => vocabulary.names.has(word) && !codeFields.has(word));
  if (!isOfProperty) return topic;
  return topic === "errors" ? "mixed" : "other";
}

const field =
  "(?:field|property|attribute|parameter|header|Feld|Eigenschaft|champ|propriété|campo|propiedad)";

/** "The `decline_code` field is one of", whether or not a schema has it. */
function announcesField(text: string, codeFields: ReadonlySet<string>): boolean {
  const [quoted = ""] = fieldBeside.exec(text) ?? [];
  const name = /`([^`]+)`/.exec(quoted)?.[1];
  return name !== undefined && !codeFields.has(name) && findTopic(text.replace(/`[^`]+`/g, "")) !== "codes";
}

const fieldBeside = new RegExp(
  `\\b${field}\\s+\`[^\`]+\`|\`[^\`]+\`\\s+${field}\\b|\`[^\`]+\`\\s*(?:フィールド|字段|필드)`,
  "iu",
);

/** Words of a sentence that says what follows it. */
const announcing =
  /\b(?:following|below|one of|either)\b|folgend|suivant|siguiente|seguint|seguent|volgende|följande|następując|следующ|以下|下記|下列|다음/iu;
