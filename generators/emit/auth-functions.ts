import type { Contract, CredentialSet, SecurityScheme } from "../contract/contract.js";
import { capitalize, toCamelCase, toPascalCase } from "../names/case.js";
import { type Identifier, toIdentifier } from "./code.js";
import { generated } from "./generated-symbols.js";
import type { ModuleSymbol } from "./module-symbol.js";
import { listNamedOperations } from "./operation-names.js";
import { reservedWords } from "./reserved-words.js";
import { runtime } from "./runtime-symbols.js";

/** A function of `auth.ts` that makes credentials. */
export type AuthFunction = { readonly name: Identifier } & (
  | { readonly form: "headers"; readonly set: CredentialSet }
  | {
      readonly form: "bearer";
      readonly scheme: string;
      readonly set: CredentialSet;
      readonly options: Identifier;
    }
  | { readonly form: "basic"; readonly scheme: SecurityScheme }
  | { readonly form: "key"; readonly scheme: SecurityScheme }
  | {
      readonly form: "clientCredentials" | "refreshedToken";
      readonly scheme: SecurityScheme;
      readonly tokenUrl: string;
      /** The function that carries the token. */
      readonly bearer: Identifier;
    }
);

/**
 * The functions that make credentials. Those of a kind that only one scheme is of are called by the kind, such as
 * `bearer`, the others by the scheme.
 */
export function listAuthFunctions(contract: Contract): readonly AuthFunction[] {
  const toName = createNaming(contract);
  const { schemes, credentials } = contract;
  const basics = schemes.filter(({ form }) => form === "basic");
  const bearers = schemes.filter(({ form }) => form === "bearer");
  const keys = schemes.filter(({ form, place }) => form === "apiKey" && place !== "header");
  return [
    ...credentials.flatMap((set) =>
      set.form === "headers" ? [{ form: "headers" as const, name: generated.apiKey.name, set }] : [],
    ),
    ...bearers.flatMap((scheme) => toTokenFunctions(scheme, bearers.length === 1, credentials, toName)),
    ...basics.map((scheme) => ({
      form: "basic" as const,
      name: basics.length === 1 ? generated.basic.name : toName(scheme.name),
      scheme,
    })),
    ...keys.map((scheme) => ({ form: "key" as const, name: toName(scheme.name), scheme })),
  ];
}

function toTokenFunctions(
  scheme: SecurityScheme,
  isOnly: boolean,
  credentials: readonly CredentialSet[],
  toName: (scheme: string, suffix?: string) => Identifier,
): readonly AuthFunction[] {
  const set = credentials.find((one) => one.scheme === scheme.name);
  if (!set) return [];
  const name = isOnly ? generated.bearer.name : toName(scheme.name);
  const options = isOnly ? generated.BearerOptions.name : toIdentifier(`${capitalize(name)}Options`);
  const rotations = (["clientCredentials", "refreshedToken"] as const).flatMap((form) => {
    const tokenUrl = scheme.tokenUrls?.[form === "refreshedToken" ? "refresh" : form];
    if (tokenUrl === undefined) return [];
    return [
      {
        form,
        name: isOnly ? generated[form].name : toName(scheme.name, capitalize(form)),
        scheme,
        tokenUrl,
        bearer: name,
      },
    ];
  });
  return [{ form: "bearer", name, scheme: scheme.name, set, options }, ...rotations];
}

/** What such a function is in its module, with the type of its options. */
export function symbolsOfAuth(one: AuthFunction): readonly ModuleSymbol[] {
  const symbol = (name: Identifier, isType: boolean): ModuleSymbol => ({ name, from: "./auth.js", isType });
  const hasOptions = one.form === "bearer" && one.set.headers.length > 0;
  const types = one.form === "headers" ? [generated.ApiKeyCredentials.name] : hasOptions ? [one.options] : [];
  return [symbol(one.name, false), ...types.map((name) => symbol(name, true))];
}

/** Names for schemes: like no operation and nothing else that the client exports. */
function createNaming(contract: Contract): (scheme: string, suffix?: string) => Identifier {
  const taken = new Set<string>([
    ...reservedWords,
    ...Object.keys(runtime),
    ...Object.keys(generated),
    ...listNamedOperations(contract).flatMap(({ named }) => Object.values(named) as string[]),
  ]);
  return (scheme, suffix = "") => {
    const camel = toCamelCase(scheme);
    let name = `${/^\p{IDS}/u.test(camel) ? camel : `auth${toPascalCase(scheme)}`}${suffix}`;
    while (taken.has(name) || taken.has(`${capitalize(name)}Options`)) name += "Auth";
    taken.add(name).add(`${capitalize(name)}Options`);
    return toIdentifier(name);
  };
}
