const placeholder = /\{([^{}]*)\}/g

/** What stands in braces in a paragraph, in its order: "indicator:code", "place". */
export const placeholdersIn = (text: string): string[] =>
  [...text.matchAll(placeholder)].map(([, inside = '']) => inside)

/** A paragraph with each `{…}` replaced by what is said of it; what nothing is said of reads "chưa có số liệu". */
export const fillPlaceholders = (text: string, say: (placeholder: string) => string | null): string =>
  text.replace(placeholder, (_, inside: string) => say(inside) ?? 'chưa có số liệu')
