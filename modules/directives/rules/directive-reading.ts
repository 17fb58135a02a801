/** A stretch of the text given to the reader: UTF-16 offsets, end exclusive. */
export type Span = { start: number; end: number }

/** One value read from the layout. Unreadable: value null, confidence at most 0.2, span where it should have stood. */
export type Field<T> = { value: T | null; confidence: number; span: Span | null }

/** The 29 kinds of Nghị định 30/2020/NĐ-CP, Điều 7 (as slugs), and the Party's "kết luận". */
export type DirectiveKind =
  | 'nghi_quyet'
  | 'quyet_dinh'
  | 'chi_thi'
  | 'quy_che'
  | 'quy_dinh'
  | 'thong_cao'
  | 'thong_bao'
  | 'huong_dan'
  | 'chuong_trinh'
  | 'ke_hoach'
  | 'phuong_an'
  | 'de_an'
  | 'du_an'
  | 'bao_cao'
  | 'bien_ban'
  | 'to_trinh'
  | 'hop_dong'
  | 'cong_van'
  | 'cong_dien'
  | 'ban_ghi_nho'
  | 'ban_thoa_thuan'
  | 'giay_uy_quyen'
  | 'giay_moi'
  | 'giay_gioi_thieu'
  | 'giay_nghi_phep'
  | 'phieu_gui'
  | 'phieu_chuyen'
  | 'phieu_bao'
  | 'thu_cong'
  | 'ket_luan'

export type DutyRole = 'lead' | 'coordinate' | 'perform'

export type Recurrence = 'weekly' | 'monthly' | 'quarterly' | 'half_yearly' | 'yearly'

/** A deadline counted from a day: "trong 10 ngày làm việc kể từ ngày nhận được". `from` says which day the words name. */
export type RelativeDeadline = {
  count: number
  unit: 'working_day' | 'day' | 'week' | 'month' | 'year'
  from: 'issued' | 'received' | 'signed' | 'in_force' | 'event'
}

/** `date` is yyyy-mm-dd and set only where one closed date follows from the words alone; open ends, recurrences and counted days have none. */
export type DeadlineReading = {
  text: string
  date: string | null
  recurrence: Recurrence | null
  /** day of the period, such as 20 in "trước ngày 20 hằng tháng"; null when not named */
  onDay: number | null
  relative: RelativeDeadline | null
  span: Span
}

export type DutyConfidence = {
  text: number
  agencies: number
  role: number
  coordinators: number
  product: number
  deadline: number
}

export type DutyReading = {
  /** the duty's words, markup stripped and white space folded: `foldText` of the text at `span` */
  text: string
  span: Span
  /** the heading it stands under, as written */
  section: string | null
  agencies: string[]
  role: DutyRole
  coordinators: string[]
  /** what is to be handed in, such as "Kế hoạch …" or "Báo cáo …", when the words name it */
  product: string | null
  deadline: DeadlineReading | null
  confidence: DutyConfidence
}

export type ReportingReading = {
  to: string | null
  via: string | null
  when: string | null
  /** the closing clause on khó khăn, vướng mắc, as written */
  difficulties: string | null
  span: Span
  confidence: number
}

/** How one document stands to another it cites. `basis`: căn cứ; `implements`: thực hiện, triển khai; `answers`: trả lời, phúc đáp. */
export type RelationKind = 'basis' | 'implements' | 'replaces' | 'amends' | 'repeals' | 'answers' | 'mentions'

export type RelationReading = {
  kind: RelationKind
  /** number and symbol as cited, such as "164/QĐ-TTg" */
  number: string
  /** yyyy-mm-dd */
  date: string | null
  /** the citation as written: kind, number, date, issuer, subject as far as they stand together */
  name: string
  span: Span
  confidence: number
}

export type AmendmentKind =
  | 'new_deadline'
  | 'new_lead'
  | 'new_wording'
  | 'dropped'
  | 'added_lead'
  | 'added_places'
  | 'added_duty'

/** One change that an amending directive makes to duties of an earlier one. */
export type AmendmentReading = {
  kind: AmendmentKind
  /** number and symbol of the amended document, such as "415/UBND-VX"; null when the words leave it open */
  amendedNumber: string | null
  /** the point of it that is changed, as written: "điểm a khoản 2 Mục III"; null when not named */
  point: string | null
  /** words of the old duty that the change quotes or describes, to find it by */
  oldWords: string | null
  /** what stands in its place: the new wording, agencies or places */
  newWords: string | null
  agencies: string[]
  deadline: DeadlineReading | null
  span: Span
  confidence: number
}

export type ParagraphKind =
  | 'national_header'
  | 'issuer'
  | 'number'
  | 'place_date'
  | 'kind_title'
  | 'subject'
  | 'addressees'
  | 'basis'
  | 'lead_in'
  | 'heading'
  | 'duty'
  | 'reporting'
  | 'amendment'
  | 'body'
  | 'recipients'
  | 'signature'
  | 'noise'

export type Paragraph = { span: Span; text: string; kind: ParagraphKind }

/** Why the text was not taken for a directive, or what the reviewer should look at first. */
export type ReadingWarning =
  | 'empty'
  | 'binary'
  | 'too_long'
  | 'no_layout_marks'
  | 'no_assignment_part'
  | 'no_duties'
  | 'number_unreadable'
  | 'date_unreadable'
  | 'issuer_unreadable'
  | 'uncovered_paragraphs'
  | 'annex_missing'

export type DirectiveReading = {
  isDirective: boolean
  why: ReadingWarning[]
  kind: Field<DirectiveKind>
  number: Field<string>
  symbol: Field<string>
  /** yyyy-mm-dd */
  date: Field<string>
  place: Field<string>
  issuer: Field<string>
  subject: Field<string>
  signer: { position: Field<string>; name: Field<string> }
  addressees: string[]
  recipients: string[]
  legalBasis: string[]
  duties: DutyReading[]
  /** how many duties the layout suggests, for "đã nhập x / dự kiến y" */
  expectedDuties: number
  /** from the lead-in sentence to the signature block, or to the last duty of an attached plan */
  assignmentPart: Span | null
  paragraphs: Paragraph[]
  /** paragraphs of the assignment part that no duty, heading, lead-in or reporting line covers */
  uncovered: Span[]
  reporting: ReportingReading | null
  relations: RelationReading[]
  amendments: AmendmentReading[]
}
