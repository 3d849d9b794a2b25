import type { ServerErrorStatus } from "./status.js";

/**
 * The body that a document describes for a status, as types: `unknown` where it says nothing. `Responses` is what
 * `schema.ts` has of the responses of an operation.
 */
export type DocumentedBody<Responses, Status> = BodyUnder<Responses, KeyOf<Status, keyof Responses>>;

/** The key under which responses describe a status: the status itself, else its range, else `default`. */
type KeyOf<Status, Key> = Status extends Key
  ? Status
  : `${Status & number}` extends `${infer Digit}${string}`
    ? `${Digit}XX` extends Key
      ? `${Digit}XX`
      : "default"
    : never;

/** Headers of an error that say what it has elsewhere, or that nobody is to have. */
type UntoldHeader<Status> =
  | "content-type"
  | "set-cookie"
  | "set-cookie2"
  | (Status extends 429 | ServerErrorStatus ? "retry-after" : never);

/** The headers that a document describes for a status, by their names in lower case; none where it says nothing. */
export type DocumentedHeaders<Responses, Status> = HeadersNamed<
  Exclude<HeaderNames<Responses, KeyOf<Status, keyof Responses>>, UntoldHeader<Status>>
>;

type HeaderNames<Responses, Key> = Key extends keyof Responses
  ? Responses[Key] extends { headers: infer Headers }
    ? KnownName<keyof { [Name in keyof Headers as string extends Name ? never : Name]: unknown }>
    : never
  : never;

type KnownName<Name> = Name extends string ? Lowercase<Name> : never;

type HeadersNamed<Name extends string> = [Name] extends [never]
  ? undefined
  : { readonly [Key in Name]?: string };

type BodyUnder<Responses, Key> = Key extends keyof Responses ? JsonBody<Responses[Key]> : unknown;

type JsonBody<Response> = Response extends { content: infer Content }
  ? [keyof Content & JsonMediaType] extends [never]
    ? unknown
    : Content[keyof Content & JsonMediaType]
  : unknown;

/** Media types whose schema can describe JSON; a range may hold it too. */
type JsonMediaType = Json | `${Json};${string}` | "*/*" | "application/*";
type Json = "application/json" | `application/${string}+json`;

/**
 * What can carry a code at one of its places, of a body that a document describes: of several schemas, those that
 * list the code. All of the body where no schema says anything about that place.
 */
export type BodyWithCode<Body, Places, Code> = [Carrier<Body, Places, Code>] extends [never]
  ? Body
  : Carrier<Body, Places, Code>;

/** For each of several places and schemas, the schema with the code at the place; `never` where it cannot be there. */
type Carrier<Body, Place, Code> = Place extends readonly [infer Name, ...infer Rest]
  ? CarrierAt<Body, Name, Rest, Code>
  : Code extends Body
    ? Code
    : NumericCode<Body, Code>;

type CarrierAt<Body, Name, Rest, Code> = Body extends readonly (infer Item)[]
  ? // What is said of the first entry of a list need not be so of the others.
    [Carrier<Item, Rest, Code>] extends [never]
    ? never
    : Body
  : Name extends keyof Body
    ? Carrier<NonNullable<Body[Name]>, Rest, Code> extends infer Value
      ? [Value] extends [never]
        ? never
        : Body & { readonly [Key in Name]: Value }
      : never
    : never;

/** A code is text, also where the body has a number. */
type NumericCode<Body, Code> = Body extends number ? (Code extends `${Body}` ? Body : never) : never;

/** A type without properties of these names, at any depth: what an error leaves out since it is sensitive. */
export type WithoutSensitive<T, Names> = T extends readonly (infer Item)[]
  ? WithoutSensitive<Item, Names>[]
  : T extends object
    ? { [Key in keyof T as Exclude<Key, Names>]: WithoutSensitive<T[Key], Names> }
    : T;

/** Responses in which the bodies of some successes are those of refusals alone. */
export type WithRefusals<Responses, Refusals> = Omit<Responses, keyof Refusals> & Refusals;

/** A response of which only the bodies that can be assigned to a type remain, where any can. */
export type RefusalsOf<Response, Refusal> = Response extends { content: infer Content }
  ? { content: { [MediaType in keyof Content]: ExtractAny<Content[MediaType], Refusal> } }
  : Response;

type ExtractAny<Body, Refusal> = [Extract<Body, Refusal>] extends [never] ? Body : Extract<Body, Refusal>;
