/** How one field of a rule is typed: a number, days with commas between them, words, lines, or who decides. */
export type FieldKind = 'number' | 'days' | 'text' | 'lines' | 'approver'

/** One field of a rule; `path` finds it in the rule's value ('' is the value itself, 'approver.first' lies deeper). */
export type RuleField = { path: string; label: string; kind: FieldKind; unit?: string; hint?: string }

/** What is typed, by path. */
export type RuleDraft = Record<string, string>

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const at = (value: unknown, path: string): unknown =>
  path === '' ? value : path.split('.').reduce<unknown>((part, key) => (isObject(part) ? part[key] : undefined), value)

function toText(value: unknown, kind: FieldKind): string {
  if (Array.isArray(value)) return value.join(kind === 'lines' ? '\n' : ', ')
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** What a rule's fields show to begin with. */
export const draftOf = (value: unknown, fields: readonly RuleField[]): RuleDraft =>
  Object.fromEntries(fields.map(({ path, kind }) => [path, toText(at(value, path), kind)]))

/** What is no number goes to the server as null, which says what to type there. */
const toNumber = (text: string): number | null =>
  /^\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null

function toValue(text: string, kind: FieldKind): unknown {
  const trimmed = text.trim()
  if (kind === 'number') return toNumber(trimmed)
  if (kind === 'days')
    return trimmed
      .split(/[\s,;]+/)
      .filter(Boolean)
      .map(toNumber)
  if (kind === 'lines')
    return trimmed
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
  return trimmed
}

/** The rule's value from what was typed. */
export function valueOf(draft: RuleDraft, fields: readonly RuleField[]): unknown {
  const [only] = fields
  if (fields.length === 1 && only?.path === '') return toValue(draft[''] ?? '', only.kind)
  const value: Record<string, unknown> = {}
  for (const { path, kind } of fields) {
    const keys = path.split('.')
    const last = keys.pop() ?? ''
    let part = value
    for (const key of keys) {
      const next = isObject(part[key]) ? part[key] : {}
      part[key] = next
      part = next
    }
    part[last] = toValue(draft[path] ?? '', kind)
  }
  return value
}
