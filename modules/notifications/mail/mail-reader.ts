import type { EmailChoice, MailTopic, Topic } from '../rules/topics.ts'

/** A person as a mail is written to them. */
export type MailReader = {
  personId: string
  fullName: string
  email: string
  spaceName: string
  /** what they chose, where they chose */
  chosen: Partial<Record<MailTopic, EmailChoice>>
}

/** A notice as its mail tells it. */
export type MailedNotice = {
  id: string
  personId: string
  topic: Topic
  isUrgent: boolean
  title: string
  body: string | null
  link: string
}
