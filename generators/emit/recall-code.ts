import type { Memory } from "../memory/memory.js";
import type { Code, Identifier } from "./code.js";
import type { ModuleSymbol, Use } from "./module-symbol.js";
import type { NamedOperation } from "./operation-names.js";

/**
 * Gives the code of an operation that was emitted before, or else emits it; what it uses of other modules counts as
 * used either way.
 *
 * @param emit looks at nothing but the operation, its names, and what `also` says
 */
export type RecallCode = (
  one: NamedOperation,
  also: string,
  emit: (use: Use) => readonly Code[],
) => readonly Code[];

interface Emitted {
  readonly names: string;
  readonly also: string;
  readonly code: readonly Code[];
  readonly used: readonly (readonly [symbol: ModuleSymbol, as: Identifier | undefined])[];
}

/**
 * @param kind what is emitted of an operation
 * @param memory recalls nothing if absent
 */
export function createCodeRecall(kind: string, use: Use, memory: Memory | undefined): RecallCode {
  const known = memory?.ofObjects<Emitted>(kind) ?? new WeakMap<object, Emitted>();
  const emitNow = ({ operation, named }: NamedOperation, also: string, emit: Emit): Emitted => {
    const used: (readonly [ModuleSymbol, Identifier | undefined])[] = [];
    const code = emit((symbol, as) => {
      used.push([symbol, as]);
      return as ?? symbol.name;
    });
    const emitted = { names: JSON.stringify(named), also, code, used };
    known.set(operation, emitted);
    return emitted;
  };
  return (one, also, emit) => {
    const before = known.get(one.operation);
    const isSame = before?.names === JSON.stringify(one.named) && before.also === also;
    const { code, used } = isSame ? before : emitNow(one, also, emit);
    for (const [symbol, as] of used) use(symbol, as);
    return code;
  };
}

type Emit = (use: Use) => readonly Code[];
