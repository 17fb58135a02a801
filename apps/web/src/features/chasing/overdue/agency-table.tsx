import type { ChasedAgency } from '../../../api/operations'
import type { DataColumn } from '../../../ui/data/data-column'
import { CheckField } from '../../../ui/fields/check-field'
import { AppLink } from '../../../ui/link/app-link'
import { isAgencyChosen, type Selection } from '../draft/selection'
import { lastLetterWords, letterHref } from '../words/letter-words'
import { wordsOfLevel } from '../words/level-words'
import styles from './overdue.module.css'

type Choosing = { selection: Selection; onToggle: (organizationId: string) => void } | null

/** Which agency, how many duties it is late with and how late, how far up that was told, what it was sent last. */
export const agencyColumns = (choosing: Choosing): DataColumn<ChasedAgency>[] => [
  ...(choosing
    ? [
        {
          key: 'choose',
          header: 'Chọn',
          width: '4rem',
          onCard: 'bare' as const,
          cell: ({ id, name }: ChasedAgency) => (
            <CheckField
              id={`chon-${id}`}
              label={<span className="visually-hidden">Chọn {name}</span>}
              checked={isAgencyChosen(choosing.selection, id)}
              onChange={() => choosing.onToggle(id)}
            />
          ),
        },
      ]
    : []),
  { key: 'agency', header: 'Cơ quan', primary: true, cell: ({ name }) => name },
  {
    key: 'late',
    header: 'Quá hạn',
    width: '10rem',
    cell: ({ overdueCount, daysLate }) => (
      <span>
        {overdueCount} nhiệm vụ
        <span className={styles.note}>lâu nhất {daysLate} ngày</span>
      </span>
    ),
  },
  { key: 'level', header: 'Mức báo cáo', width: '12rem', cell: ({ level }) => wordsOfLevel(level) },
  {
    key: 'letter',
    header: 'Văn bản gần nhất',
    width: '13rem',
    cell: ({ lastLetter }) =>
      lastLetter ? <AppLink href={letterHref(lastLetter.id)}>{lastLetterWords(lastLetter)}</AppLink> : 'Chưa có',
  },
]
