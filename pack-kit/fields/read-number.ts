/** "1.234,5" as written in Vietnam, or 1234.5 as JSON has it; null where it is neither. */
export function readNumber(text: string): number | null {
  const plain = text.replace(/\s/g, '')
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(plain)) return Number(plain.replace(/\./g, '').replace(',', '.'))
  return /^-?\d+([.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : null
}
