import type { Follow, Placed } from "../openapi/follow.js";
import { copyType } from "./copy-keywords.js";
import {
  type Extent,
  type LooseSchema,
  prepareLevel,
  type Reading,
  type Unprepared,
} from "./prepare-level.js";
import type { SampleSchema } from "./sample-schema.js";
import { createSharing, type Share, type Shared } from "./share-schema.js";

/** Schemas of a document's error bodies together, and of one; and how deep they lie. Real ones have hundreds. */
const maxOfAll = 200_000;
const maxOfOne = 5_000;
const maxLevels = 30;

/** Which way a body goes: to the API, or back. */
export type Way = "request" | "response";

/** Makes schemas of bodies into trees that any library can take. */
export type PrepareSchema = (body: Placed<unknown>) => SampleSchema;

/**
 * Follows the references of bodies, as far as the limits go, shallow schemas first; what lies beyond may be anything.
 * A recursion ends at the first schema that contains itself. What asks for a sample of endless size is left out. Of
 * OpenAPI 3.0, `nullable` and exclusive limits become those of JSON Schema. Schemas that hold no recursion are the same
 * object wherever they stand.
 */
export function createPreparation(
  follow: Follow,
  way: Way = "response",
  extent: Extent = "all",
): PrepareSchema {
  const reading: Reading = { follow, unsent: way === "response" ? "writeOnly" : "readOnly" };
  const share = createSharing(reading, { levels: maxLevels - 1, schemas: maxOfOne, allSchemas: maxOfAll });
  let left = maxOfAll;
  return (body) => {
    const shared = share({ ...body, extent });
    if (shared) return shared.schema;
    const root: Record<string, unknown> = {};
    const queue: Task[] = [{ ...body, into: root, above: [], extent }];
    let size = 1;
    for (const task of queue) {
      if (size > maxOfOne || queue.length > left) Object.assign(task.into, { [endless]: true });
      else size += fill(task, { reading, share, tasks: queue, room: maxOfOne - size });
    }
    left -= queue.length;
    return root;
  };
}

/** Marks a schema that is not followed further: no sample needs to have one in a list, or where it may be absent. */
export const endless = "x-endless";

/** A schema that is not yet prepared. */
interface Task extends Unprepared {
  readonly into: Record<string, unknown>;
  /** The schemas that contain it. */
  readonly above: readonly unknown[];
}

interface Filling {
  readonly reading: Reading;
  readonly share: Share;
  /** What is to be prepared yet. */
  readonly tasks: Task[];
  /** How many schemas may be added as a whole. */
  readonly room: number;
}

/**
 * Prepares a schema, of those inside only what is shared: the others are added to the tasks.
 *
 * @returns how many schemas it holds
 */
function fill({ into, above, ...given }: Task, { reading, share, tasks, room }: Filling): number {
  const found = reading.follow<LooseSchema>(given.node, given.location);
  if (!found) return 0;
  if (above.includes(found.node) || above.length >= maxLevels) {
    Object.assign(into, copyType(found.node, false), { [endless]: true });
    return 0;
  }
  let size = 0;
  const prepareInner = (inner: Unprepared): SampleSchema => {
    const shared = share(inner);
    const isWithin = (one: Shared) => one.size <= room - size && above.length + 1 + one.levels < maxLevels;
    if (shared && isWithin(shared)) {
      size += shared.size;
      return shared.schema;
    }
    size += 1;
    const schema = {};
    tasks.push({ ...inner, into: schema, above: [...above, found.node] });
    return schema;
  };
  Object.assign(into, prepareLevel(given, found, reading, prepareInner));
  return size;
}
