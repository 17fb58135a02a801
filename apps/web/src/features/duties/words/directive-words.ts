import type { DirectiveRef } from '../../../api/operations'

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

type Named = Pick<DirectiveRef, 'kind' | 'number' | 'symbol'>

/** '4127/UBND-TH', or 'chưa có số'. */
export function directiveNumber({ number, symbol }: Named): string {
  if (number && symbol) return number.includes('/') ? number : `${number}/${symbol}`
  return number ?? symbol ?? 'chưa có số'
}

/** 'Công văn số 4127/UBND-TH'; a kind without its own word here is called 'Văn bản'. */
export function directiveName(directive: Named): string {
  const kind = (directive.kind && kindWords[directive.kind]) || 'Văn bản'
  const numbered = Boolean(directive.number ?? directive.symbol)
  return numbered ? `${kind} số ${directiveNumber(directive)}` : `${kind} chưa có số`
}
