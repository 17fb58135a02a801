import type { Reorganization } from '../../../api/operations'
import { PageHeader } from '../../../ui/layout/page-header'
import { RecordLayout } from '../../../ui/layout/record-layout'
import { Section } from '../../../ui/layout/section'
import { SheetButtons } from '../../imports/start/sheet-buttons'
import type { NamedChanges } from '../reorganization-queries'
import { ReorganizationStateBadge } from '../words/reorganization-state-badge'
import { ChoiceSection } from './choice-section'
import { RecordFacts } from './record-facts'
import { RecordedChanges } from './recorded-changes'
import { RunPanel } from './run-panel'
import { UndoReorganization } from './undo-reorganization'
import { useRefreshWhenDone } from './use-refresh-when-done'

export type RecordPageProps = { reorganization: Reorganization; changes: NamedChanges }

/** A reorganization once recorded: how far it is, what waits for a choice, what it says; the facts beside. */
export function RecordPage({ reorganization, changes }: RecordPageProps) {
  const { id, title, may } = reorganization
  useRefreshWhenDone(reorganization)
  return (
    <>
      <PageHeader
        back={{ href: '/sap-xep', label: 'Sắp xếp' }}
        eyebrow={<ReorganizationStateBadge reorganization={reorganization} />}
        title={title}
        actions={may.undo ? <UndoReorganization reorganizationId={id} /> : null}
      />
      <RecordLayout facts={<RecordFacts reorganization={reorganization} />}>
        <RunPanel reorganization={reorganization} />
        {may.choose ? <ChoiceSection reorganization={reorganization} /> : null}
        <Section title={`Thay đổi (${changes.items.length})`}>
          <RecordedChanges changes={changes} />
          <SheetButtons kind="sap-xep" what="thay đổi" mayImport={false} mayExport targetId={id} />
        </Section>
      </RecordLayout>
    </>
  )
}
