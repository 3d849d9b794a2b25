import type { Line, Run } from "./blocks.js";

/** How text is set apart. */
interface Style {
  readonly isCode: boolean;
  readonly isMarked: boolean;
}

/** Collects the text of inline elements as lines of runs. */
export interface LineCollector {
  readonly add: (text: string) => void;
  readonly breakLine: () => void;
  /** Everything until `leave` has this style too. */
  readonly enter: (style: Style) => void;
  readonly leave: () => void;
  /** The lines, without those that are empty. */
  readonly finish: () => readonly Line[];
}

/** A collector without lines. */
export function createLineCollector(): LineCollector {
  const lines: Run[][] = [[]];
  const styles: Style[] = [];
  const breakLine = () => {
    lines.push([]);
  };
  const addRun = (text: string) => {
    if (text === "") return;
    const isCode = styles.some((style) => style.isCode);
    lines.at(-1)?.push({ text, isCode, isMarked: styles.some(({ isMarked }) => isMarked) });
  };
  return {
    add: (text) => {
      for (const [index, part] of text.split("\n").entries()) {
        if (index > 0) breakLine();
        addRun(part);
      }
    },
    breakLine,
    enter: (style) => void styles.push(style),
    leave: () => void styles.pop(),
    finish: () => lines.filter((line) => line.some(({ text }) => text.trim() !== "")),
  };
}
