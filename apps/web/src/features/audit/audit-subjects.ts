/** ?ve=… of the ledger's address → the server's word for what entries are about. */
export const auditSubjects = [
  { slug: 'van-ban', subjectType: 'directive', label: 'Văn bản' },
  { slug: 'ra-soat', subjectType: 'draft_duty', label: 'Rà soát' },
  { slug: 'nhiem-vu', subjectType: 'assignment', label: 'Nhiệm vụ' },
  { slug: 'hang-loat', subjectType: 'bulk_run', label: 'Xử lý cùng lúc' },
  { slug: 'danh-sach', subjectType: 'saved_view', label: 'Danh sách đã lưu' },
  { slug: 'nguoi-dung', subjectType: 'person', label: 'Người dùng' },
  { slug: 'co-quan', subjectType: 'organization', label: 'Cơ quan' },
  { slug: 'sap-xep', subjectType: 'reorganization', label: 'Sắp xếp' },
  { slug: 'cong-nhan', subjectType: 'recognition', label: 'Công nhận' },
  { slug: 'ban-ghi', subjectType: 'register_record', label: 'Sổ theo dõi' },
  { slug: 'hop', subjectType: 'meeting', label: 'Cuộc họp' },
  { slug: 'don-doc', subjectType: 'chasing_letter', label: 'Đôn đốc' },
  { slug: 'so-lieu', subjectType: 'closed_period', label: 'Số liệu đã chốt' },
  { slug: 'quy-che', subjectType: 'tracking_rule', label: 'Quy chế theo dõi' },
  { slug: 'kenh', subjectType: 'webhook', label: 'Kênh thông báo' },
  { slug: 'mau', subjectType: 'duty_template', label: 'Mẫu nhiệm vụ' },
  { slug: 'nhap-bang', subjectType: 'sheet_import', label: 'Nhập bảng' },
] as const

export type AuditSlug = (typeof auditSubjects)[number]['slug']

export const isAuditSlug = (slug: unknown): slug is AuditSlug => auditSubjects.some((subject) => subject.slug === slug)
