import type { Post } from '../../api/operations'
import { roleWords } from '../../session/role-words'

/** 'Giám đốc'; the role where a post has no title. */
export const postName = ({ title, role }: Pick<Post, 'title' | 'role'>): string => title ?? roleWords[role]

/** The role, where the title does not say it already. */
export const postRole = ({ title, role }: Pick<Post, 'title' | 'role'>): string | null =>
  title && title.toLowerCase() !== roleWords[role].toLowerCase() ? roleWords[role] : null
