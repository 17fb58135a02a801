import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Directive, DirectiveText } from '../../../api/operations'
import { ProblemState } from '../../../api/problem-state'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { Section } from '../../../ui/layout/section'
import { ViewSwitch } from '../../../ui/layout/view-switch'
import { AppLink } from '../../../ui/link/app-link'
import type { DutySpan } from '../document/cut-paragraph'
import { SourceDocument } from '../document/source-document'
import { sourcePagesQuery } from '../source-pages/source-page-queries'
import { SourcePages } from '../source-pages/source-pages'
import { directiveName } from '../words/directive-name'
import { AssignmentLinks } from './assignment-links'
import type { DutyGroup } from './group-by-duty'
import styles from './issued.module.css'

export type IssuedDocumentProps = {
  directive: Directive
  text: DirectiveText | undefined
  duties: readonly DutySpan[]
  numbers: ReadonlyMap<string, number>
  active: DutyGroup | undefined
  onChoose: (dutyId: string) => void
}

const views = [
  { value: 'words', label: 'Chữ' },
  { value: 'pages', label: 'Trang gốc' },
] as const

/** The issued document, as words or as the pages that were received; below the chosen words where their duty stands. */
export function IssuedDocument({ directive, text, duties, numbers, active, onChoose }: IssuedDocumentProps) {
  const [view, setView] = useState<'words' | 'pages'>('words')
  const original = useQuery({ ...sourcePagesQuery(directive.id), enabled: view === 'pages' })
  const activeSpan = duties.find(({ dutyId }) => dutyId === active?.dutyId)
  const label = directiveName(directive)
  const { fileId, sourceName } = directive
  return (
    <Section
      title="Văn bản"
      note={
        <>
          Chữ tô nền là câu giao nhiệm vụ; bấm vào để xem các lượt giao.
          {fileId ? (
            <>
              {' '}
              <AppLink href={`/api/files/${fileId}`}>Tải tệp gốc{sourceName ? ` (${sourceName})` : ''}</AppLink>
            </>
          ) : null}
        </>
      }
      actions={
        directive.pageCount > 0 ? (
          <ViewSwitch id="issued-view" label="Cách xem văn bản" value={view} onChange={setView} options={views} />
        ) : null
      }
    >
      {view === 'pages' && active ? (
        <div className={styles.below}>
          <AssignmentLinks assignments={active.assignments} />
        </div>
      ) : null}
      {view === 'pages' && original.isError ? (
        <ProblemState
          error={original.error}
          doing="xem trang gốc"
          retrying={original.isFetching}
          onRetry={() => void original.refetch()}
        />
      ) : null}
      {view === 'pages' && original.data ? (
        <SourcePages
          directiveId={directive.id}
          pages={original.data.pages}
          label={label}
          duties={duties}
          numbers={numbers}
          activeDutyId={active?.dutyId ?? null}
          onChoose={onChoose}
        />
      ) : null}
      {view === 'words' && text ? (
        <SourceDocument
          text={text}
          label={label}
          duties={duties}
          numbers={numbers}
          activeDutyId={active?.dutyId ?? null}
          onChoose={onChoose}
          belowOf={({ span }) =>
            active && activeSpan && span.start < activeSpan.end && span.end >= activeSpan.end ? (
              <div className={styles.below}>
                <AssignmentLinks assignments={active.assignments} />
              </div>
            ) : null
          }
        />
      ) : null}
      {(view === 'words' && !text) || (view === 'pages' && original.isPending) ? (
        <LoadingState label="Đang tải văn bản" shape="text" rows={8} />
      ) : null}
    </Section>
  )
}
