import type { Me } from '../api/operations'
import { roleWords } from './role-words'

type Posting = Me['postings'][number]

/** 'Lãnh đạo cơ quan, Sở Nội vụ (Giám đốc)'; a title that only repeats the role is left out. */
export function postingWords({ role, organizationName, title }: Posting): string {
  const words = `${roleWords[role]}, ${organizationName}`
  return title && title.toLowerCase() !== roleWords[role].toLowerCase() ? `${words} (${title})` : words
}
