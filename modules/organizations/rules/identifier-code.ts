/** Điều 3 và 4, Quyết định 20/2020/QĐ-TTg (22/7/2020): at most 35 characters, groups of capitals and digits joined by dots. */
export const isIdentifierCode = (code: string): boolean =>
  code.length <= 35 && /^[A-Z][0-9]{2}(?:\.[0-9A-Z]+)*$/.test(code)

/** QCVN 102:2016/BTTTT: 13 characters, level 1 rightmost, such as 000.00.12.H33. */
export const isIdentifierCode102 = (code: string): boolean => /^[0-9]{3}\.[0-9]{2}\.[0-9]{2}\.[A-Z][0-9]{2}$/.test(code)
