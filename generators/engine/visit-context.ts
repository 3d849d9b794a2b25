import type {
  LocationObject,
  NormalizedNodeType,
  NormalizedProblem,
  ResolveResult,
  SpecVersion,
  UserContext,
} from "@redocly/openapi-core";
import type { ChildNode } from "./child-nodes.js";
import type { EngineLocation } from "./engine.js";

type Problem = Parameters<UserContext["report"]>[0];

/** A visitor of one kind of node, as the engine prepares it. */
export interface Visitor {
  readonly ruleId: string;
  readonly severity: NormalizedProblem["severity"];
  readonly message?: string;
  readonly visit: (node: unknown, context: VisitContext, more: object, level: object) => void;
  readonly skip?: unknown;
  /** The same for a visitor's way into a node and its way out. */
  readonly context: { readonly isSkippedLevel: boolean; readonly parent: unknown };
}

/** What a walk has for all its visitors. */
export interface WalkState {
  readonly specVersion: SpecVersion;
  readonly problems: NormalizedProblem[];
  readonly visitorsData: Record<string, Record<string, unknown>>;
  /** Places that later visitors are kept from. */
  readonly ignored: Set<string>;
  /** @param location where the node is, unless it is a reference */
  readonly resolve: (node: unknown, from: string, location: EngineLocation) => ResolveResult<object>;
}

/**
 * What a visitor is called with, as the engine's `UserContext`. Most visitors ask for little of it, so that what takes
 * a function is made when it is asked for.
 */
export class VisitContext {
  readonly rawNode: unknown;
  readonly rawLocation: EngineLocation;
  readonly location: EngineLocation;
  readonly type: NormalizedNodeType;
  readonly parent: unknown;
  readonly key: string | number;
  // A million of these are made in a walk, for which private names take too long.
  private readonly state: WalkState;
  private readonly visitor: Visitor;

  /** @param location where the node is, which `reached` may lead to by a reference */
  constructor(state: WalkState, visitor: Visitor, location: EngineLocation, reached: ChildNode) {
    this.state = state;
    this.visitor = visitor;
    this.location = location;
    this.rawNode = reached.node;
    this.rawLocation = reached.location;
    this.type = reached.type;
    this.parent = reached.parent;
    this.key = reached.key;
  }

  get specVersion(): SpecVersion {
    return this.state.specVersion;
  }

  get parentLocations(): Readonly<Record<string, never>> {
    return {};
  }

  get resolve(): (node: unknown, from?: string) => ResolveResult<object> {
    const { location, rawLocation } = this;
    return (node, from = location.source.absoluteRef) => this.state.resolve(node, from, rawLocation);
  }

  get report(): (problem: Problem) => void {
    return (problem) => report(problem, this.visitor, this.location, this.state.problems);
  }

  get getVisitorData(): () => Record<string, unknown> {
    const { visitorsData } = this.state;
    return () => (visitorsData[this.visitor.ruleId] ??= {});
  }

  get ignoreNextVisitorsOnNode(): () => void {
    return () => this.state.ignored.add(toIgnored(this.location));
  }
}

/** How a place is called whose later visitors are kept from it. */
export function toIgnored({ absolutePointer, pointer }: EngineLocation): string {
  return `${absolutePointer}${pointer}`;
}

function report(problem: Problem, visitor: Visitor, at: EngineLocation, problems: NormalizedProblem[]): void {
  const severity = problem.forceSeverity || visitor.severity;
  if (severity === "off") return;
  const here = { source: at.source, pointer: at.pointer, reportOnKey: false };
  const location = [problem.location ?? here].flat().map((one) => ({ ...here, ...one }) as LocationObject);
  problems.push({
    ...{ ruleId: problem.ruleId || visitor.ruleId, severity },
    ...problem,
    message: visitor.message ? visitor.message.replace("{{message}}", problem.message) : problem.message,
    suggest: problem.suggest || [],
    location,
  });
}
