import type { DirectiveRef } from '../../../api/operations'
import { formatDate } from '../../../ui/format/format-date'

const kindWords: Record<string, string> = {
  nghi_quyet: 'Nghị quyết',
  quyet_dinh: 'Quyết định',
  chi_thi: 'Chỉ thị',
  thong_bao: 'Thông báo',
  ke_hoach: 'Kế hoạch',
  chuong_trinh: 'Chương trình',
  cong_van: 'Công văn',
  cong_dien: 'Công điện',
  ket_luan: 'Kết luận',
  huong_dan: 'Hướng dẫn',
  phuong_an: 'Phương án',
  de_an: 'Đề án',
  bao_cao: 'Báo cáo',
  to_trinh: 'Tờ trình',
}

type Named = Pick<DirectiveRef, 'kind' | 'number' | 'symbol'> & Partial<Pick<DirectiveRef, 'origin' | 'issuedOn'>>

const originWords: Partial<Record<DirectiveRef['origin'], string>> = {
  meeting_conclusion: 'Kết luận cuộc họp',
  leader_remark: 'Ý kiến chỉ đạo',
  template: 'Giao theo mẫu',
}

/** 'Ý kiến chỉ đạo ngày 02/03/2026' of what was entered directly and has no number. */
function unnumbered({ origin, issuedOn }: Named): string | null {
  const words = origin === 'sheet' ? 'Tiếp nhận từ bảng' : origin && originWords[origin]
  if (!words) return null
  return issuedOn ? `${words} ngày ${formatDate(issuedOn)}` : words
}

/** '4127/UBND-TH'; 'Ý kiến chỉ đạo ngày …' of what was entered directly; or 'chưa có số'. */
export function directiveNumber(directive: Named): string {
  const { number, symbol } = directive
  if (number && symbol) return number.includes('/') ? number : `${number}/${symbol}`
  return number ?? symbol ?? unnumbered(directive) ?? 'chưa có số'
}

/** 'Công văn số 4127/UBND-TH'; a kind without its own word here is called 'Văn bản'. */
export function directiveName(directive: Named): string {
  const origin = directive.origin && originWords[directive.origin]
  const kind = origin ?? ((directive.kind && kindWords[directive.kind]) || 'Văn bản')
  const numbered = Boolean(directive.number ?? directive.symbol)
  if (numbered) return `${kind} số ${directiveNumber(directive)}`
  return origin ?? unnumbered(directive) ?? `${kind} chưa có số`
}
