import { toSlug } from "../../names/slug.js";
import type { Choice, Shape } from "../../shapes/shape.js";
import { formatValue, listFacts, listMarks, nameType } from "./field-texts.js";
import type {
  FieldView,
  InnerView,
  KnownFields,
  Level,
  ShownShape,
  StartedField,
  ValuesView,
  Way,
} from "./field-view.js";
import { countNoun, viewText } from "./parts.js";
import type { ViewSources } from "./sources.js";

/** Fields of one level that are shown however small the budget of a page is. */
const mostOfOneLevel = 800;

/** Values of a list that are shown, and how many of them at once. */
const maxValues = 200;
const maxOpenValues = 6;

/** Ways to show a field that are remembered: how much of it has room differs from page to page. */
const maxVariants = 8;

/** What a view of a field is made with; the same for all of `KnownFields`. */
type FieldSources = Pick<ViewSources, "links" | "markdown" | "shapes">;

/** The fields that have been shown, of which there are none yet. */
export function createKnownFields(sources: FieldSources): KnownFields {
  const levels = { request: new WeakMap<Shape, Level>(), response: new WeakMap<Shape, Level>() };
  const filled = new WeakMap<FieldView, FieldView[]>();
  const identified = new WeakMap<FieldView, Map<string, FieldView>>();
  const shown = new WeakMap<Shape, Map<string, ShownShape>>();
  return {
    start: (name, shape, presence = null) => startField(name, shape, presence, sources),
    level: (shape, way) => getOrAdd(levels[way], shape, () => startLevel(shape, way, sources)),
    fill: (field, inner) => {
      const variants = getOrAdd(filled, field, () => []);
      const known = variants.find((one) => one.inner && isSame(one.inner, inner));
      if (known) return known;
      const view = { ...field, inner };
      variants.unshift(view);
      variants.length = Math.min(variants.length, maxVariants);
      return view;
    },
    remember: (shape, circumstances, make) => {
      const known = getOrAdd(shown, shape, () => new Map());
      const [oldest] = known.keys();
      if (known.size >= maxVariants && !known.has(circumstances)) known.delete(oldest ?? "");
      return getOrAdd(known, circumstances, make);
    },
    identify: (field, prefix) => {
      const known = getOrAdd(identified, field, () => new Map());
      return getOrAdd(known, prefix, () => ({ ...field, id: `${prefix}-${toSlug(field.name)}` }));
    },
  };
}

interface Lookup<Key, Value> {
  readonly get: (key: Key) => Value | undefined;
  readonly set: (key: Key, value: Value) => unknown;
}

function getOrAdd<Key, Value>(known: Lookup<Key, Value>, key: Key, make: () => Value): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
}

/** Of one field, whose title does not change. */
function isSame(a: InnerView, b: InnerView): boolean {
  return (
    a.more?.text === b.more?.text &&
    isSameList(a.fields, b.fields) &&
    a.choices.length === b.choices.length &&
    a.choices.every(({ options }, index) => isSameList(options, b.choices[index]?.options ?? []))
  );
}

function isSameList(a: readonly FieldView[], b: readonly FieldView[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}

function startLevel(shape: Shape, way: Way, sources: FieldSources): Level {
  const { fields, choices, others } = shape;
  const { read } = sources.shapes;
  const start = (name: string, inner: Shape, presence: FieldView["presence"]) =>
    startField(name, inner, presence, sources);
  const shown = fields.slice(0, mostOfOneLevel);
  const started = [
    ...shown.map(({ name, isRequired, schema }) => {
      const inner = read(schema);
      return start(name, inner, inner.access === otherWay[way] ? null : toPresence(isRequired, way));
    }),
    ...(others ? [start("*", read(others), null)] : []),
  ];
  const chosen = choices.map((choice) => startChoice(choice, sources));
  return {
    fields: started,
    choices: chosen,
    open: [...started, ...chosen.flatMap(({ options }) => options)].filter(({ size }) => size > 0),
    isCut: shown.length < fields.length,
  };
}

/** What `required` does not hold for (OpenAPI 3.0.4, Schema Object): a field that goes the other way. */
const otherWay: Readonly<Record<Way, Shape["access"]>> = { request: "readOnly", response: "writeOnly" };

/** What is said of whether a field is there. */
export function toPresence(isRequired: boolean, way: Way): FieldView["presence"] {
  if (way === "request") return isRequired ? "required" : null;
  return isRequired ? null : "may be missing";
}

function startChoice({ word, discriminator, options }: Choice, sources: FieldSources) {
  return {
    title: word === "oneOf" ? "One of these" : "One or more of these",
    options: options.map(({ values, schema }) => {
      const shape = sources.shapes.read(schema);
      const isTold = values.length > 0 && discriminator !== undefined;
      const label = isTold ? `${discriminator}: ${values.join(", ")}` : (shape.title ?? "");
      return startField(label, shape, null, sources);
    }),
  };
}

/** Such as `3 fields`. */
export function describeSize(shape: Shape): string {
  const [fields, options] = [shape.fields.length, countOptions(shape)];
  return [
    ...(fields > 0 ? [countNoun(fields, "field")] : []),
    ...(options > 0 ? [countNoun(options, "alternative")] : []),
  ].join(", ");
}

function countOptions({ choices }: Shape): number {
  return choices.reduce((sum, { options }) => sum + options.length, 0);
}

function startField(
  name: string,
  shape: Shape,
  presence: FieldView["presence"],
  sources: FieldSources,
): StartedField {
  const { text, of } = nameType(shape, sources.shapes.read);
  const view: FieldView = {
    id: null,
    name,
    type: text,
    typeHref: findPage(of, sources) ?? null,
    presence,
    isDeprecated: shape.isDeprecated,
    marks: listMarks(shape),
    description: viewText(shape.description ?? of.description, sources),
    facts: listFacts(shape),
    values: viewValues(of, sources),
    inner: null,
  };
  return { view, shape: of, size: of.fields.length + countOptions(of) };
}

/** The page of a schema that has one. */
export function findPage({ key }: Shape, { links }: Pick<ViewSources, "links">): string | undefined {
  return key === undefined ? undefined : links.schema(key);
}

function viewValues({ values, hasOtherValues }: Shape, sources: FieldSources): ValuesView | null {
  if (values.length === 0) return null;
  return {
    count: countNoun(values.length, "value"),
    hasMeanings: values.some(({ meaning }) => meaning !== undefined),
    isLong: values.length > maxOpenValues,
    listed: values
      .slice(0, maxValues)
      .map(({ value, meaning }) => ({ value: formatValue(value), meaning: viewText(meaning, sources) })),
    more: Math.max(0, values.length - maxValues),
    isOpen: hasOtherValues,
  };
}
