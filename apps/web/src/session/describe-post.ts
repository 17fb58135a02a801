import type { Me } from '../api/operations'
import { roleWords } from './role-words'

type Posting = Me['postings'][number]

/** 'Chuyên viên, Sở Tài chính': the person's own title when there is one, else the role. */
export const describePost = ({ title, role, organizationName }: Posting): string =>
  `${title ?? roleWords[role]}, ${organizationName}`
