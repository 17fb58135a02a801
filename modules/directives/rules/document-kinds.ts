import type { DirectiveKind } from './directive-reading.ts'

/** The kinds of Nghị định 30/2020/NĐ-CP, Điều 7, with the abbreviation of Phụ lục III used in "số, ký hiệu". */
export const DOCUMENT_KINDS: { kind: DirectiveKind; title: string; abbreviation: string | null }[] = [
  { kind: 'nghi_quyet', title: 'nghị quyết', abbreviation: 'NQ' },
  { kind: 'quyet_dinh', title: 'quyết định', abbreviation: 'QĐ' },
  { kind: 'chi_thi', title: 'chỉ thị', abbreviation: 'CT' },
  { kind: 'quy_che', title: 'quy chế', abbreviation: 'QC' },
  { kind: 'quy_dinh', title: 'quy định', abbreviation: 'QyĐ' },
  { kind: 'thong_cao', title: 'thông cáo', abbreviation: 'TC' },
  { kind: 'thong_bao', title: 'thông báo', abbreviation: 'TB' },
  { kind: 'huong_dan', title: 'hướng dẫn', abbreviation: 'HD' },
  { kind: 'chuong_trinh', title: 'chương trình', abbreviation: 'CTr' },
  { kind: 'ke_hoach', title: 'kế hoạch', abbreviation: 'KH' },
  { kind: 'phuong_an', title: 'phương án', abbreviation: 'PA' },
  { kind: 'de_an', title: 'đề án', abbreviation: 'ĐA' },
  { kind: 'du_an', title: 'dự án', abbreviation: 'DA' },
  { kind: 'bao_cao', title: 'báo cáo', abbreviation: 'BC' },
  { kind: 'bien_ban', title: 'biên bản', abbreviation: 'BB' },
  { kind: 'to_trinh', title: 'tờ trình', abbreviation: 'TTr' },
  { kind: 'hop_dong', title: 'hợp đồng', abbreviation: 'HĐ' },
  { kind: 'cong_van', title: 'công văn', abbreviation: null },
  { kind: 'cong_dien', title: 'công điện', abbreviation: 'CĐ' },
  { kind: 'ban_ghi_nho', title: 'bản ghi nhớ', abbreviation: 'BGN' },
  { kind: 'ban_thoa_thuan', title: 'bản thỏa thuận', abbreviation: 'BTT' },
  { kind: 'giay_uy_quyen', title: 'giấy ủy quyền', abbreviation: 'GUQ' },
  { kind: 'giay_moi', title: 'giấy mời', abbreviation: 'GM' },
  { kind: 'giay_gioi_thieu', title: 'giấy giới thiệu', abbreviation: 'GGT' },
  { kind: 'giay_nghi_phep', title: 'giấy nghỉ phép', abbreviation: 'GNP' },
  { kind: 'phieu_gui', title: 'phiếu gửi', abbreviation: 'PG' },
  { kind: 'phieu_chuyen', title: 'phiếu chuyển', abbreviation: 'PC' },
  { kind: 'phieu_bao', title: 'phiếu báo', abbreviation: 'PB' },
  { kind: 'thu_cong', title: 'thư công', abbreviation: null },
  { kind: 'ket_luan', title: 'kết luận', abbreviation: 'KL' },
]

/** Kinds whose unnamed items speak to everyone the lead-in sentence names; plans and decisions do not. */
export const COMMANDING_KINDS: ReadonlySet<DirectiveKind> = new Set([
  'chi_thi',
  'cong_dien',
  'cong_van',
  'thong_bao',
  'ket_luan',
])
