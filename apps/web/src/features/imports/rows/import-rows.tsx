import { useNavigate } from '@tanstack/react-router'
import type { SheetImport } from '../../../api/operations'
import { Tabs } from '../../../ui/layout/tabs'
import type { Verdict } from '../import-queries'
import { verdictTabs } from '../import-words'
import { VerdictRows } from './verdict-rows'

export type ImportRowsProps = { shown: SheetImport; tab: Verdict | undefined }

/** The rows of the sheet by what they would do; opens on the first kind that has any. */
export function ImportRows({ shown, tab }: ImportRowsProps) {
  const navigate = useNavigate()
  const first = verdictTabs.find(({ verdict }) => shown.counts[verdict] > 0)?.verdict ?? 'new'
  const open = (verdict: string) =>
    void navigate({
      to: '/nhap-bang/$importId',
      params: { importId: shown.id },
      search: { dong: verdictTabs.find((known) => known.verdict === verdict)?.slug ?? 'moi' },
      replace: true,
    })
  return (
    <Tabs
      label="Kết quả đối chiếu"
      value={tab ?? first}
      onChange={open}
      items={verdictTabs.map(({ verdict, label, caption }) => ({
        id: verdict,
        label,
        count: shown.counts[verdict],
        panel: <VerdictRows key={verdict} shown={shown} verdict={verdict} caption={caption} />,
      }))}
    />
  )
}
