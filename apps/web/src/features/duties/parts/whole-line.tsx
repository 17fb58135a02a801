import { useQuery } from '@tanstack/react-query'
import type { AssignmentPage } from '../../../api/operations'
import { AppLink } from '../../../ui/link/app-link'
import { dutyHref } from '../address/duties-href'
import { shorten } from '../words/shorten'
import styles from './parts.module.css'
import { partsQuery } from './parts-query'

export type WholeLineProps = { assignment: Pick<AssignmentPage, 'id' | 'shape' | 'period'> }

/** What the duty is a part or a period of; a link for whoever may open it. */
export function WholeLine({ assignment }: WholeLineProps) {
  const { id, shape, period } = assignment
  const belongs = shape === 'part' || shape === 'instance'
  const { data } = useQuery({ ...partsQuery(id), enabled: belongs })
  const whole = data?.whole
  if (!belongs || !whole) return null
  const words = shorten(whole.text, 120)
  return (
    <p className={styles.whole}>
      {shape === 'part'
        ? `Phần việc do ${whole.lead.name} giao, của nhiệm vụ: `
        : `${period?.label ?? 'Một kỳ'} của nhiệm vụ định kỳ: `}
      {whole.mayOpen ? <AppLink href={dutyHref(whole.id)}>{words}</AppLink> : words}
    </p>
  )
}
