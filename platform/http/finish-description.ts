import type { Route } from './route.ts'

type Description = {
  paths?: Record<string, Record<string, { requestBody?: unknown }>>
  components?: { schemas?: Record<string, unknown> }
}

const filesBody = {
  required: true,
  content: {
    'multipart/form-data': {
      schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
    },
  },
}

const referencesIn = (value: unknown): string[] =>
  [...JSON.stringify(value ?? null).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map((match) => match[1] ?? '')

/** Adds what the schema generator cannot know (bodies with files) and drops components nothing refers to. */
export function finishDescription<Given extends object>(given: Given, routes: readonly Route[]): Given {
  const description = given as Description
  for (const { definition } of routes.filter((route) => route.definition.takesFiles)) {
    const path = definition.url.replace(/:(\w+)/g, '{$1}')
    const operation = description.paths?.[path]?.[definition.method.toLowerCase()]
    if (operation) operation.requestBody = filesBody
  }
  const schemas = description.components?.schemas ?? {}
  const wanted = new Set<string>()
  const queue = referencesIn(description.paths)
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (wanted.has(name)) continue
    wanted.add(name)
    queue.push(...referencesIn(schemas[name]))
  }
  for (const name of Object.keys(schemas)) if (!wanted.has(name)) delete schemas[name]
  return given
}
