import { Handlebars, type HelperOptions, type TemplateFolder } from "./handlebars.js";

/** A text from a template and its view. */
export type RenderTemplate = (path: string, view: object) => string;

/**
 * A renderer over a folder of the toolchain's own templates, in an engine of its own: unknown names and helpers are
 * errors, values are escaped except in Markdown, prototypes are out of reach.
 *
 * @param templates texts by relative path; of the folder, those in `partials/` are partials
 */
export function createTemplates(
  { name: folder, toTemplate }: TemplateFolder,
  templates: ReadonlyMap<string, string>,
): RenderTemplate {
  const engine = Handlebars.create();
  engine.registerHelper("once", createOnce());
  for (const [path, text] of templates) {
    const [, inside, name] = /^(.+)\/partials\/(.+)\.hbs$/.exec(path) ?? [];
    if (inside === folder && name !== undefined) engine.registerPartial(name, toTemplate(engine, path, text));
  }
  const known = new Map<string, (view: object) => string>();
  return (path, view) => {
    const text = templates.get(path);
    if (text === undefined) throw new Error(`no template ${path}`);
    const template = known.get(path) ?? toTemplate(engine, path, text);
    known.set(path, template);
    return template(view);
  };
}

/**
 * The helper `once`, for what many pages show: what it made of an object, it makes of the same object again. It has to
 * be around all that the templates make of that object in this place, and nothing else.
 */
function createOnce() {
  const known = new WeakMap<object, string>();
  return (view: object, { fn, data }: HelperOptions) => {
    const before = known.get(view);
    if (before !== undefined) return toOnePiece(before);
    const text = fn(view, { data });
    known.set(view, text);
    return text;
  };
}

/**
 * The same text. V8 keeps what was put together as a tree of its parts, which takes several times the memory, until
 * something looks into the text.
 */
export function toOnePiece(text: string): string {
  beginning.test(text);
  return text;
}

const beginning = /^/;
