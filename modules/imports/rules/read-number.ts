const grouped = /^-?\d{1,3}(?:([. ])\d{3})(?:\1\d{3})*(?:,\d+)?$/
const withComma = /^-?\d+,\d+$/
const plain = /^-?\d+(?:\.\d+)?$/
const english = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/

/**
 * A number as Vietnam writes it: dots between thousands, a comma before decimals ("1.250.000,5"); also "1250.5", "1 250" and, where
 * it cannot be meant otherwise, "1,250.5". A percent sign divides by 100. Null for anything else.
 */
export function readNumber(text: string): number | null {
  const isPercent = text.trim().endsWith('%')
  const digits = (isPercent ? text.trim().slice(0, -1) : text).trim()
  const value = readDigits(digits)
  return value === null ? null : isPercent ? Number((value / 100).toPrecision(15)) : value
}

function readDigits(text: string): number | null {
  if (grouped.test(text)) return Number(text.replace(/[. ]/g, '').replace(',', '.'))
  if (withComma.test(text)) return Number(text.replace(',', '.'))
  if (plain.test(text)) return Number(text)
  return english.test(text) ? Number(text.replaceAll(',', '')) : null
}
