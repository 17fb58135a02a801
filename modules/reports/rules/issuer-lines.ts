/** "Ủy ban nhân dân tỉnh Sông Trà" → ['ỦY BAN NHÂN DÂN', 'TỈNH SÔNG TRÀ'] (Nghị định 30/2020/NĐ-CP, ô 2). */
export function issuerLines(committeeName: string): string[] {
  const place = /\s(tỉnh|thành phố|huyện|xã|phường|đặc khu)\s.*$/iu.exec(committeeName)
  const lines = place ? [committeeName.slice(0, place.index), place[0].trim()] : [committeeName]
  return lines.map((line) => line.toLocaleUpperCase('vi'))
}

/** Ô 4: "Ủy ban nhân dân tỉnh Sông Trà" → "Sông Trà". */
export const placeOfIssue = (committeeName: string): string =>
  /\s(?:tỉnh|thành phố|huyện|xã|phường|đặc khu)\s(.*)$/iu.exec(committeeName)?.[1] ?? committeeName
