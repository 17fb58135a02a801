/** What a label line such as "Cơ quan chủ trì: …" tells about the duties beside it. */
export type FieldKind = 'lead' | 'perform' | 'partners' | 'time' | 'product' | 'content' | 'other'

export type BlockField = { kind: FieldKind; from: number; to: number }

const AGENT = '(?:các )?(?:cơ quan|đơn vị|tổ chức|bộ phận)'

/** One row a label; the longest labels first, since they are tried in this order. */
export const FIELD_LABELS: { kind: FieldKind; label: string }[] = [
  {
    kind: 'lead',
    label: `${AGENT}(?:,? (?:cá nhân|đơn vị))? (?:được giao )?chủ trì(?: (?:thực hiện|tham mưu|soạn thảo|triển khai|xây dựng))?`,
  },
  { kind: 'lead', label: `(?:${AGENT} )?đầu mối(?: thực hiện)?|${AGENT} (?:chủ trì )?tham mưu|chủ trì(?: thực hiện)?` },
  { kind: 'partners', label: `(?:${AGENT} )?(?:cùng )?phối hợp(?: thực hiện)?` },
  {
    kind: 'perform',
    label: `${AGENT}(?: chịu trách nhiệm)?(?: tổ chức)?(?: triển khai)? thực hiện|(?:phân công|trách nhiệm)(?: tổ chức)?(?: thực hiện)?|${AGENT} chịu trách nhiệm(?: chính)?|đơn vị thực hiện`,
  },
  {
    kind: 'time',
    label:
      '(?:thời gian|thời hạn|tiến độ|thời điểm|lộ trình)(?: (?:hoàn thành|thực hiện|triển khai|tổ chức|báo cáo|trình|ban hành))*|(?:thời gian|thời hạn),? tiến độ(?: thực hiện)?|hoàn thành',
  },
  {
    kind: 'product',
    label:
      '(?:dự kiến )?(?:sản phẩm|kết quả)(?: (?:đầu ra|dự kiến|hoàn thành|thực hiện|cần đạt|đạt được))?|hình thức văn bản',
  },
  {
    kind: 'content',
    label:
      '(?:các )?(?:nội dung|nhiệm vụ|công việc)(?: (?:thực hiện|công việc|cụ thể|triển khai|chủ yếu|trọng tâm))?|lưu ý',
  },
  {
    kind: 'other',
    label:
      '(?:địa điểm|kinh phí|nguồn kinh phí|đối tượng|số lượng|hình thức|phạm vi|thành phần|mục tiêu|mục đích|yêu cầu|chỉ tiêu)(?: (?:thực hiện|tham gia|tổ chức))?',
  },
]

const LABELS = FIELD_LABELS.map(({ kind, label }) => ({ kind, at: new RegExp(`^(?:${label}) ?: ?`, 'u') }))
const INNER = FIELD_LABELS.slice(0, 6).map(({ kind, label }) => ({
  kind,
  anywhere: new RegExp(`(?<=[.;,(] ?)(?:${label}) ?: ?`, 'u'),
}))

/** The label a line opens with; `from` is where its value begins. */
export function findFieldLabel(key: string): BlockField | null {
  const head = key.slice(0, 90)
  for (const { kind, at } of LABELS) {
    const match = at.exec(head)
    if (match) return { kind, from: match[0].length, to: key.length }
  }
  return null
}

/** All labels of one line: "Cơ quan chủ trì: A; cơ quan phối hợp: B; thời gian: Quý II". */
export function splitFields(key: string): BlockField[] {
  const first = findFieldLabel(key)
  return first ? withInner(key, first) : []
}

/** Labels that follow the duty's own words on the same line. */
export function findInnerFields(key: string): { start: number; fields: BlockField[] } | null {
  const next = nextInner(key, 0)
  if (!next) return null
  return { start: next.start, fields: withInner(key, { kind: next.kind, from: next.from, to: key.length }) }
}

function withInner(key: string, first: BlockField): BlockField[] {
  const fields = [first]
  for (let next = nextInner(key, first.from); next; next = nextInner(key, next.from)) {
    ;(fields.at(-1) as BlockField).to = next.start
    fields.push({ kind: next.kind, from: next.from, to: key.length })
    if (fields.length > 8) break
  }
  return fields
}

function nextInner(key: string, from: number): { kind: FieldKind; start: number; from: number } | null {
  let best: { kind: FieldKind; start: number; from: number } | null = null
  const rest = key.slice(from, from + 4000)
  for (const { kind, anywhere } of INNER) {
    const match = anywhere.exec(rest)
    if (match && (!best || from + match.index < best.start))
      best = { kind, start: from + match.index, from: from + match.index + match[0].length }
  }
  return best
}
