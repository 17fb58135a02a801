import type { Directive, ReadingFile } from '../../../../api/operations'

export type KnownDirective = { href: string; label: string }

/** Where the directive lies that a file repeats; null for other problems. */
export function knownDirective(problem: ReadingFile['problem']): KnownDirective | null {
  if (problem?.code !== 'directive_already_here') return null
  const { directiveId, status } = problem.details as { directiveId?: string; status?: Directive['status'] }
  if (!directiveId) return null
  return status === 'draft'
    ? { href: `/van-ban/${directiveId}/ra-soat`, label: 'Mở bản đang rà soát' }
    : { href: `/van-ban/${directiveId}`, label: 'Mở bản đã có' }
}
