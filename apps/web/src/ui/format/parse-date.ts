const partsOf = (text: string): RegExpExecArray | null =>
  /^\s*(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})\s*$/.exec(text) ?? /^\s*(\d{2})(\d{2})(\d{4})\s*$/.exec(text)

/** What a person types ('27/4/2021', '27-04-2021', '27042021') → '2021-04-27'; null when it is no real date. */
export function parseDate(text: string): string | null {
  const parts = partsOf(text)
  if (!parts) return null
  const [day, month, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real ? date.toISOString().slice(0, 10) : null
}

/** Why what was typed is no date: it is not written as one, or there is no such day; null when it is one or nothing. */
export function dateFault(text: string): string | null {
  if (text.trim() === '' || parseDate(text) !== null) return null
  return partsOf(text)
    ? `“${text.trim()}” không phải là một ngày có thật.`
    : 'Hãy ghi theo dạng ngày/tháng/năm, ví dụ 27/04/2021.'
}
