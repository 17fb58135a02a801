const unstorable = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

const cleanString = (text: string): string => (unstorable.test(text) ? text.replaceAll('\0', '').toWellFormed() : text)

/**
 * The same value with every string fit for the database: PostgreSQL refuses NUL characters and halves of surrogate pairs.
 * Objects are changed in place; they come fresh from parsing a request.
 */
export function cleanStrings(value: unknown): unknown {
  if (typeof value === 'string') return cleanString(value)
  if (value === null || typeof value !== 'object') return value
  const record = value as Record<string, unknown>
  for (const key of Object.keys(record)) record[key] = cleanStrings(record[key])
  return value
}
