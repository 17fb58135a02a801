import type { Directive } from '../../../api/operations'

export type DirectiveKind = NonNullable<Directive['kind']>

/** The kinds of Nghị định 30/2020/NĐ-CP, Điều 7, and the Party's kết luận. */
export const directiveKindWords: Record<DirectiveKind, string> = {
  nghi_quyet: 'Nghị quyết',
  quyet_dinh: 'Quyết định',
  chi_thi: 'Chỉ thị',
  quy_che: 'Quy chế',
  quy_dinh: 'Quy định',
  thong_cao: 'Thông cáo',
  thong_bao: 'Thông báo',
  huong_dan: 'Hướng dẫn',
  chuong_trinh: 'Chương trình',
  ke_hoach: 'Kế hoạch',
  phuong_an: 'Phương án',
  de_an: 'Đề án',
  du_an: 'Dự án',
  bao_cao: 'Báo cáo',
  bien_ban: 'Biên bản',
  to_trinh: 'Tờ trình',
  hop_dong: 'Hợp đồng',
  cong_van: 'Công văn',
  cong_dien: 'Công điện',
  ban_ghi_nho: 'Bản ghi nhớ',
  ban_thoa_thuan: 'Bản thỏa thuận',
  giay_uy_quyen: 'Giấy ủy quyền',
  giay_moi: 'Giấy mời',
  giay_gioi_thieu: 'Giấy giới thiệu',
  giay_nghi_phep: 'Giấy nghỉ phép',
  phieu_gui: 'Phiếu gửi',
  phieu_chuyen: 'Phiếu chuyển',
  phieu_bao: 'Phiếu báo',
  thu_cong: 'Thư công',
  ket_luan: 'Kết luận',
}
