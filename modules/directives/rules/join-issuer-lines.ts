/** First words of an authority; any other line in capitals goes on with the name above it. */
const HEAD =
  /^(?:(?:ỦY|UỶ|Y|ÙY) BAN (?:NHÂN DÂN|MẶT TRẬN|TRUNG ƯƠNG|DÂN TỘC|KIỂM TRA)|UBND|UBMTTQ|HỘI ĐỒNG|HĐND|BỘ|SỞ|CỤC|CHI CỤC|TỔNG CỤC|BAN|VĂN PHÒNG|VIỆN|TỈNH ỦY|THÀNH ỦY|HUYỆN ỦY|QUẬN ỦY|THỊ ỦY|ĐẢNG ỦY|ĐẢNG BỘ|PHÒNG|CÔNG AN|THANH TRA|TRUNG TÂM|NGÂN HÀNG|BẢO HIỂM|KHO BẠC|TỔNG CÔNG TY|TẬP ĐOÀN|TRƯỜNG|ĐÀI|HỘI|LIÊN ĐOÀN|TÒA ÁN|MẶT TRẬN|THƯỜNG TRỰC|CHÍNH PHỦ|THỦ TƯỚNG|KIỂM TOÁN|HẠT|ĐOÀN|TỔ CÔNG TÁC)(?= |$)/u
/** Words after which a name in capitals goes on, whatever follows. */
const UNFINISHED =
  /(?: VÀ|,| -|BAN|CỦA|(?:^|VĂN )PHÒNG|^(?:THỦ TƯỚNG|THANH TRA|UBND|BỘ|SỞ|CỤC|CÔNG AN|ĐẢNG BỘ|ỦY|UỶ|NGÂN HÀNG|BẢO HIỂM|KHO BẠC))$/u
/** An authority under another one within one line: "BỘ TÀI CHÍNH TỔNG CỤC THUẾ". */
const UNDER =
  / (?=(?:SỞ|CỤC|CHI CỤC|TỔNG CỤC|VĂN PHÒNG|BAN (?!NHÂN|MẶT|TRUNG|DÂN|KIỂM)|PHÒNG (?!,|VỆ|CHỐNG|CHÁY|THỦ)|THANH TRA|TRUNG TÂM|HUYỆN ỦY|THÀNH ỦY|THỊ ỦY|ĐẢNG ỦY|CÔNG AN))(?<!(?:TỔNG|CHI|VĂN|QUỐC) )/u
/** Authorities that others stand under; the lower one issues. */
const ABOVE =
  /^(?:(?:ỦY|UỶ|Y|ÙY) BAN NHÂN DÂN|UBND|BỘ|ĐẢNG BỘ|TỈNH ỦY|THÀNH ỦY|HUYỆN ỦY|SỞ|TỔNG CỤC|CHÍNH PHỦ|NGÂN HÀNG|BẢO HIỂM XÃ HỘI|BAN CHẤP HÀNH|THỦ TƯỚNG)(?= )/u
/** Names that say nothing without the authority above them. */
const NEEDS_ABOVE = /^(?:VĂN PHÒNG|BAN THƯỜNG VỤ|BAN CHẤP HÀNH|THƯỜNG TRỰC|THANH TRA)$/u
const OFFICE = /^CHỦ TỊCH(?: (?=(?:ỦY|UỶ) BAN|UBND)|$)/u

/**
 * The issuing authority from the lines of the header in capitals: wrapped names joined, of an authority and
 * its superior the lower one. `last` is the index of the last line that was used.
 */
export function joinIssuerLines(lines: string[]): { words: string; last: number } {
  const names: { words: string; last: number }[] = []
  for (const [at, line] of lines.entries())
    for (const part of splitUnder(line.replace(OFFICE, '').trim())) {
      const before = names.at(-1)
      if (part === '') continue
      if (!before || (HEAD.test(part) && !UNFINISHED.test(before.words))) names.push({ words: part, last: at })
      else names.splice(-1, 1, { words: `${before.words} ${part}`, last: at })
    }
  const [first = { words: '', last: 0 }, second] = names
  if (!second || !ABOVE.test(first.words)) return first
  if (NEEDS_ABOVE.test(second.words)) return { words: `${second.words} ${first.words}`, last: second.last }
  return second
}

function splitUnder(line: string): string[] {
  if (!ABOVE.test(line)) return [line]
  const cut = UNDER.exec(line)
  return cut ? [line.slice(0, cut.index), line.slice(cut.index + 1)] : [line]
}
