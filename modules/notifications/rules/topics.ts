/** How a person wants a topic by e-mail; urgent notices of a topic gathered in the morning are sent at once all the same. */
export type EmailChoice = 'immediate' | 'digest' | 'off'

/** Subjects of notices, in the order they are shown; `email`: what happens while a person has chosen nothing. */
export const topics = {
  duties: { label: 'Nhiệm vụ được giao, thay đổi', email: 'digest' },
  reminders: { label: 'Nhắc thời hạn', email: 'digest' },
  escalations: { label: 'Báo cáo cấp trên về nhiệm vụ quá hạn', email: 'digest' },
  decisions: { label: 'Đề nghị, gia hạn, xác nhận, trả lại', email: 'digest' },
  difficulties: { label: 'Khó khăn, vướng mắc', email: 'digest' },
  comments: { label: 'Trao đổi, nhắc tên', email: 'digest' },
  administration: { label: 'Quản trị hệ thống', email: 'digest' },
} as const satisfies Record<string, { label: string; email: EmailChoice }>

export type Topic = keyof typeof topics
export const topicNames = Object.keys(topics) as [Topic, ...Topic[]]

/** The morning's mail as a whole may be stopped, whatever is chosen of the topics gathered in it. */
export const morning = 'morning'
export type MailTopic = Topic | typeof morning
export const mailTopicNames: [MailTopic, ...MailTopic[]] = [morning, ...topicNames]

const morningTerms: { label: string; email: EmailChoice } = { label: 'Thư tóm tắt mỗi sáng', email: 'digest' }

export const mailTopicTerms = (topic: MailTopic): { label: string; email: EmailChoice } =>
  topic === morning ? morningTerms : topics[topic]

/** Whether a topic may be wanted so: the morning's mail comes in the morning or not at all. */
export const mayChoose = (topic: MailTopic, email: EmailChoice): boolean => topic !== morning || email !== 'immediate'

/** What counts: the person's own choice, else what the topic does by itself. */
export const wantedEmail = (topic: MailTopic, chosen: EmailChoice | null | undefined): EmailChoice =>
  chosen ?? mailTopicTerms(topic).email

/** Whether a notice goes out as a mail of its own, without waiting for the morning. */
export const isMailedAtOnce = (wanted: EmailChoice, isUrgent: boolean): boolean =>
  wanted === 'immediate' || (isUrgent && wanted !== 'off')

/** First match counts; a kind none of them begins is about duties. */
const kindBeginnings: readonly (readonly [beginning: string, topic: Topic])[] = [
  ['reminder', 'reminders'],
  ['reminded', 'reminders'],
  ['inactive', 'reminders'],
  ['chasing', 'reminders'],
  ['office_waits', 'reminders'],
  ['escalat', 'escalations'],
  ['lowered', 'escalations'],
  ['difficulty', 'difficulties'],
  ['comment', 'comments'],
  ['mention', 'comments'],
  ['extension', 'decisions'],
  ['refusal', 'decisions'],
  ['completion', 'decisions'],
  ['contribution_returned', 'decisions'],
  ['meeting_decision', 'decisions'],
  ['deadline_changed', 'decisions'],
  ['webhook', 'administration'],
  ['mail', 'administration'],
]

/** Topic of a notice that names none, by its kind. */
export const topicOfKind = (kind: string): Topic =>
  kindBeginnings.find(([beginning]) => kind.startsWith(beginning))?.[1] ?? 'duties'
