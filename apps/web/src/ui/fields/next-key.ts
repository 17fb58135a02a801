/** A key no other row of a form has. */
export const nextKey = (rows: readonly { key: string }[]): string =>
  String(Math.max(0, ...rows.map(({ key }) => Number(key))) + 1)
