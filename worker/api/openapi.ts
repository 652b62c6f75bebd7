// The calls as an OpenAPI 3.1 document. Zod's JSON Schema is that of OpenAPI 3.1, so nothing is translated. The
// build writes it beside the element (tools/build.ts), as /openapi.json.
import * as z from 'zod/mini';
import { Problem } from '../../questions/index.ts';
import { problems } from '../problem.ts';
import type { Call } from './call.ts';
import { calls } from './calls.ts';

/** Returns the document. */
export function openApi() {
  const schemas: Record<string, unknown> = { Problem: schemaOf(Problem) };
  const paths: Record<string, Record<string, unknown>> = {};
  for (const call of calls) {
    if (call.body !== undefined) schemas[call.body.name] = schemaOf(call.body.schema);
    const { name, schema } = call.answer;
    if (name !== undefined && schema !== undefined) schemas[name] = schemaOf(schema);
    paths[call.path] = { ...paths[call.path], [call.method.toLowerCase()]: operation(call) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Dalil',
      version: '1',
      description: 'Quizzes from news articles; every answer shows its receipt.',
    },
    paths,
    components: { schemas, securitySchemes },
  };
}

const securitySchemes = {
  publisherKey: { type: 'http', scheme: 'bearer' },
  programKey: {
    type: 'http',
    scheme: 'bearer',
    description: 'dalil_p_…; without it an address has its rate.',
  },
};

/** Who is asked for which key: readers may come without one. */
const security = {
  public: undefined,
  reader: [{}, { programKey: [] }],
  publisher: [{ publisherKey: [] }],
} as const satisfies Record<Call['who'], unknown>;

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'The same key and body again get the first answer again, for a day.',
  schema: { type: 'string', maxLength: 130 },
};

function schemaOf(schema: z.ZodMiniType): unknown {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return rest;
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

function operation(call: Call) {
  const { path, who, summary, detail, query, body, file, answer, problems: codes } = call;
  const parameters = [
    ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
      name,
      in: 'path',
      required: true,
      schema: { type: 'string' },
    })),
    ...(query ?? []).map(({ name, schema, mayBeLeftOut }) => ({
      name,
      in: 'query',
      required: mayBeLeftOut !== true,
      schema,
    })),
    ...(call.onceOnly === true ? [idempotencyKey] : []),
  ];
  const content = { [answer.type]: answer.name === undefined ? {} : { schema: ref(answer.name) } };
  const responses: Record<string, unknown> = { [answer.status]: { description: summary, content } };
  for (const code of codes) {
    const [status] = problems[code];
    const same = codes.filter((other) => problems[other][0] === status);
    responses[status] = {
      description: same.join(', '),
      content: { 'application/problem+json': { schema: ref('Problem') } },
    };
  }
  return {
    summary,
    description: detail,
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(security[who] === undefined ? {} : { security: security[who] }),
    ...(body === undefined
      ? {}
      : {
          requestBody: {
            required: body.mayBeLeftOut !== true,
            content: { 'application/json': { schema: ref(body.name) } },
          },
        }),
    ...(file === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: Object.fromEntries(file.map((type) => [type, { schema: { type: 'string' } }])),
          },
        }),
    responses,
  };
}
