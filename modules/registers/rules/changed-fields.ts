import { stableJson } from '../../../pack-kit/programmes/stable-json.ts'

type Values = Readonly<Record<string, unknown>>

/** Codes of the fields whose values differ, in the order of the fields given. */
export const changedFields = (fields: readonly { code: string }[], before: Values, after: Values): string[] =>
  fields.map(({ code }) => code).filter((code) => stableJson(before[code] ?? null) !== stableJson(after[code] ?? null))
