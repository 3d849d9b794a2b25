/** A stream that text is written to, such as `process.stderr`. */
export interface TextStream {
  readonly write: (text: string) => unknown;
  /** Whether it is a terminal. */
  readonly isTTY?: boolean;
}

/** A stream that people type into, such as `process.stdin`. */
export interface TextSource {
  readonly stream: NodeJS.ReadableStream;
  /** Whether it is a terminal. */
  readonly isTTY: boolean;
}

/** What a command finds around it: it reads and writes nothing else of the process. */
export interface Surroundings {
  /** Absolute path of the folder that the command works in. */
  readonly cwd: string;
  /** For answers of people; none if absent. */
  readonly stdin?: TextSource;
  /** For data. */
  readonly stdout: TextStream;
  /** For people. */
  readonly stderr: TextStream;
  /** The environment variables; none if absent. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Resolves once a command that goes on and on is to end; never if absent. */
  readonly untilInterrupted?: () => Promise<unknown>;
  /** Prepares the process for work that takes long; called before what does it is loaded. The process is left as it is if absent. */
  readonly tune?: () => Promise<void>;
}
