// The shapes of the wire as plain TypeScript, from their Zod schemas: whoever installs the elements need not install Zod for its types.
import * as z from 'zod/mini';

/** What is read of a JSON Schema here. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | false;
}

/** Returns declarations of all of `schemas`, each under its name; one that holds another names it. `comments` has what is said of them. */
export function wireTypes(
  schemas: Readonly<Record<string, z.core.$ZodType>>,
  comments: ReadonlyMap<string, string>,
): string {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id });
  const described = z.toJSONSchema(registry, { uri: (id) => id, io: 'output' }).schemas;
  return Object.keys(schemas)
    .map(
      (name) =>
        `${comments.get(name) ?? ''}export type ${name} = ${typeOf(described[name] as Schema, '')};\n`,
    )
    .join('\n');
}

/** Returns the type of what `schema` admits; lines after the first begin with `indent`. */
export function typeOf(schema: Schema, indent: string): string {
  const options = schema.anyOf ?? schema.oneOf;
  if (schema.$ref !== undefined) return schema.$ref;
  if (schema.const !== undefined) return literal(schema.const);
  if (schema.enum !== undefined) return schema.enum.map(literal).join(' | ');
  if (options !== undefined) return options.map((option) => typeOf(option, indent)).join(' | ');
  if (Array.isArray(schema.type))
    return schema.type.map((type: string) => typeOf({ ...schema, type }, indent)).join(' | ');
  switch (schema.type) {
    case 'integer':
    case 'number':
      return 'number';
    case 'string':
    case 'boolean':
    case 'null':
      return schema.type;
    case 'array':
      return arrayOf(typeOf(schema.items ?? {}, indent));
    case 'object':
      return objectOf(schema, indent);
    default:
      throw new Error(`No type for ${JSON.stringify(schema)}.`);
  }
}

const literal = (value: unknown) => (typeof value === 'string' ? `'${value}'` : String(value));
const arrayOf = (item: string) => (/^\w+$/.test(item) ? `${item}[]` : `(${item})[]`);

function objectOf({ properties, required = [], additionalProperties }: Schema, indent: string): string {
  if (properties === undefined)
    return `Record<string, ${additionalProperties ? typeOf(additionalProperties, indent) : 'never'}>`;
  const inner = `${indent}  `;
  const lines = Object.entries(properties).map(
    ([name, schema]) => `${inner}${name}${required.includes(name) ? '' : '?'}: ${typeOf(schema, inner)};`,
  );
  return `{\n${lines.join('\n')}\n${indent}}`;
}
