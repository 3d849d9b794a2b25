/**
 * What a visitor is called with, as the engine's `UserContext`. Most visitors ask for little of it, so that what takes
 * a function is made when it is asked for.
 */
export class VisitContext {
    rawNode;
    rawLocation;
    location;
    type;
    parent;
    key;
    #state;
    #visitor;
    constructor(state, visitor, location, node) {
        this.#state = state;
        this.#visitor = visitor;
        this.location = location;
        this.rawNode = node.rawNode;
        this.rawLocation = node.rawLocation;
        this.type = node.type;
        this.parent = node.parent;
        this.key = node.key;
    }
    get specVersion() {
        return this.#state.specVersion;
    }
    get parentLocations() {
        return {};
    }
    get resolve() {
        const { location, rawLocation } = this;
        return (node, from = location.source.absoluteRef) => this.#state.resolve(node, from, rawLocation);
    }
    get report() {
        return (problem) => report(problem, this.#visitor, this.location, this.#state.problems);
    }
    get getVisitorData() {
        const { visitorsData } = this.#state;
        return () => (visitorsData[this.#visitor.ruleId] ??= {});
    }
    get ignoreNextVisitorsOnNode() {
        return () => this.#state.ignored.add(toIgnored(this.location));
    }
}
/** How a place is called whose later visitors are kept from it. */
export function toIgnored({ absolutePointer, pointer }) {
    return `${absolutePointer}${pointer}`;
}
function report(problem, visitor, at, problems) {
    const severity = problem.forceSeverity || visitor.severity;
    if (severity === "off")
        return;
    const here = { source: at.source, pointer: at.pointer, reportOnKey: false };
    const location = [problem.location ?? here].flat().map((one) => ({ ...here, ...one }));
    problems.push({
        ...{ ruleId: problem.ruleId || visitor.ruleId, severity },
        ...problem,
        message: visitor.message ? visitor.message.replace("{{message}}", problem.message) : problem.message,
        suggest: problem.suggest || [],
        location,
    });
}
