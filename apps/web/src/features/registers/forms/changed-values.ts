/** Keys in their order, so that two values that say the same are the same text. */
const textOfValue = (value: unknown): string =>
  JSON.stringify(value, (_, inside: unknown) =>
    typeof inside === 'object' && inside !== null && !Array.isArray(inside)
      ? Object.fromEntries(Object.entries(inside).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inside,
  ) ?? 'null'

/** What of some values differs from what is kept: null for what is taken away. `codes`: the fields that are entered. */
export const changedValues = (
  codes: readonly string[],
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Record<string, unknown> =>
  Object.fromEntries(
    codes.flatMap((code) =>
      textOfValue(before[code] ?? null) === textOfValue(after[code] ?? null) ? [] : [[code, after[code] ?? null]],
    ),
  )
