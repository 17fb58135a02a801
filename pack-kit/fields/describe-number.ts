/** A number as written in Vietnam, with at most so many digits after the comma: 1234567.5 → "1.234.567,5". */
export const describeNumber = (number: number, decimals: number): string =>
  new Intl.NumberFormat('vi-VN', { maximumFractionDigits: decimals }).format(number)
