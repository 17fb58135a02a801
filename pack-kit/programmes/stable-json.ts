/** JSON that is the same whatever the order of keys; keys without a value are left out. */
export const stableJson = (value: unknown): string =>
  JSON.stringify(value, (_, inside: unknown) =>
    typeof inside === 'object' && inside !== null && !Array.isArray(inside)
      ? Object.fromEntries(
          Object.entries(inside)
            .filter(([, one]) => one !== undefined)
            .sort(([one], [other]) => (one < other ? -1 : 1)),
        )
      : inside,
  )
