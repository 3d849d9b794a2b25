import { Source } from "../../../generators/engine/engine.js";
import { OverlaidSource } from "../../../generators/engine/overlaid-source.js";
import { parseYaml } from "../../../generators/engine/yaml.js";
import { applyOverlay } from "../../../generators/overlay/apply-overlay.js";
import { createMerging } from "../../../generators/overlay/merge-update.js";
import { OverlaidDocument } from "../../../generators/overlay/overlaid-document.js";
import type { OverlayProblem } from "../../../generators/overlay/overlay.js";
import { readOverlay } from "../../../generators/overlay/read-overlay.js";
import { createSelection } from "../../../generators/overlay/select-nodes.js";

/** What became of a document. */
export interface Applied {
  readonly result: unknown;
  readonly problems: readonly OverlayProblem[];
  /** The file and pointer where a part of the result is written. */
  readonly writtenAt: (pointer: string) => string;
}

/** An overlay with the given list of actions, in YAML. */
export function overlayOf(actions: string, version = "1.1.0"): string {
  return `overlay: ${version}\ninfo: { title: T, version: "1" }\nactions:\n${actions.replace(/^(?=.)/gm, "  ")}\n`;
}

/** Applies overlays, one after the other, to a document in YAML. */
export function apply(text: string, ...overlays: readonly string[]): Applied {
  const source = new Source("/openapi.yaml", text);
  const document = new OverlaidDocument(parseYaml(text), { source, pointer: "#/" });
  const tools = { document, select: createSelection(), merge: createMerging(document) };
  const problems = overlays.flatMap((one, index) => {
    const overlaySource = new Source(`/${index + 1}.overlay.yaml`, one);
    const overlay = readOverlay({ parsed: parseYaml(one), source: overlaySource });
    return "actions" in overlay ? applyOverlay(overlay, tools) : overlay;
  });
  const result = new OverlaidSource(source, document.written);
  const writtenAt = (pointer: string) => {
    const found = result.find(pointer);
    return `${found.source.absoluteRef}${found.pointer}`;
  };
  return { result: document.root, problems, writtenAt };
}

/** Each problem as `severity rule file pointer: message`. */
export function format(problems: readonly OverlayProblem[]): readonly string[] {
  return problems.map(
    ({ rule, severity, at, message }) =>
      `${severity} ${rule} ${at.source.absoluteRef}${at.pointer}: ${message}`,
  );
}
