import { type ApiConfig, ConfigError } from "../../generators/config/config.js";
import type { Contract } from "../../generators/contract/contract.js";
import { listUntyped } from "../../generators/emit/type-place.js";
import { readText } from "../../generators/io/read-files.js";
import { toShown } from "./report.js";

/**
 * The types that the project of a companion has of the document; `undefined` where the companion makes its own.
 *
 * @throws {ConfigError} if they are not there
 */
export async function readOwnSchema(
  { name, client: { schema } }: ApiConfig,
  folder: string,
): Promise<string | undefined> {
  if (schema === undefined) return undefined;
  return readText(schema).catch(() => {
    const setting = `apis.${name}.x-openapi-errors.client.schema`;
    throw new ConfigError(
      `${setting}: there is no file ${toShown(schema, folder)}; make it with openapi-typescript first`,
    );
  });
}

/**
 * What there is to say of types that lack paths of the document; compilers say nothing, since the files of a companion
 * are not checked.
 *
 * @throws {ConfigError} if there are no such types where the project is to have some
 */
export async function checkOwnSchema(
  api: ApiConfig,
  { operations }: Contract,
  folder: string,
): Promise<readonly string[]> {
  const text = await readOwnSchema(api, folder);
  if (text === undefined) return [];
  const isMissing = (path: string) => !text.includes(`"${path}"`) && !text.includes(`'${path}'`);
  const lacking = [...new Set(operations.map(({ path }) => path).filter(isMissing))];
  const untyped = listUntyped(operations).filter(isMissing);
  const warn = (keys: readonly string[], help: string) => {
    const [first, ...others] = keys;
    if (first === undefined) return [];
    const what = others.length > 0 ? `${first} and ${others.length} more` : first;
    const file = toShown(api.client.schema ?? "", folder);
    return [
      `warning: ${file} has no types of ${what}, so that the bodies of their errors have none\n  help: ${help}`,
    ];
  };
  return [
    ...warn(lacking, "make it again with openapi-typescript, of the document as it is now"),
    ...warn(
      untyped,
      "openapi-typescript does not know the method; without `schema`, the companion has types of its own",
    ),
  ];
}
