import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { ifMatch, unwrap } from '../../../api/client'
import { archiveTemplate, type DutyTemplate } from '../../../api/operations'
import { ProblemState } from '../../../api/problem-state'
import { problemTitle } from '../../../api/problem-title'
import { Button } from '../../../ui/actions/button'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { Notice } from '../../../ui/feedback/notice'
import { PageHeader } from '../../../ui/layout/page-header'
import { Section } from '../../../ui/layout/section'
import { AppLink } from '../../../ui/link/app-link'
import { tell } from '../../duties/words/tell'
import { GiveDialog } from '../give/give-dialog'
import { templateKeys, templateQuery } from '../template-queries'
import { TemplateForm } from './template-form'
import { TemplateItems } from './template-items'

const route = getRouteApi('/_app/mau-nhiem-vu/$templateId')
const back = { href: '/mau-nhiem-vu', label: 'Mẫu nhiệm vụ' }

export function TemplatePage() {
  const { templateId } = route.useParams()
  const { data, ...query } = useQuery(templateQuery(templateId))
  if (data) return <TemplateRecord template={data} />
  return (
    <>
      <PageHeader title="Mẫu nhiệm vụ" back={back} />
      {query.isError ? (
        <ProblemState
          error={query.error}
          doing="xem mẫu nhiệm vụ"
          retrying={query.isFetching}
          onRetry={() => void query.refetch()}
        />
      ) : (
        <LoadingState shape="record" label="Đang tải mẫu nhiệm vụ" />
      )}
    </>
  )
}

/** Its duties, the years it was given out for; edited and given out from here. */
function TemplateRecord({ template }: { template: DutyTemplate }) {
  const queryClient = useQueryClient()
  const [editing, setEditing] = useState(false)
  const [giving, setGiving] = useState(false)
  const { id, name, version, items, uses, isArchived } = template
  const archive = useMutation({
    mutationFn: () =>
      unwrap(
        archiveTemplate({ path: { templateId: id }, headers: ifMatch(version), body: { isArchived: !isArchived } }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: templateKeys.all }),
    onError: (error) => tell({ tone: 'error', title: 'Chưa lưu được', message: problemTitle(error) }),
  })
  return (
    <>
      <PageHeader
        back={back}
        title={name}
        lead={`${items.length} nhiệm vụ lặp lại hằng năm`}
        actions={
          editing ? null : (
            <>
              <Button loading={archive.isPending} onClick={() => archive.mutate()}>
                {isArchived ? 'Khôi phục' : 'Lưu trữ'}
              </Button>
              {isArchived ? null : <Button onClick={() => setEditing(true)}>Sửa</Button>}
              {isArchived ? null : (
                <Button variant="primary" onClick={() => setGiving(true)}>
                  Giao theo mẫu
                </Button>
              )}
            </>
          )
        }
      />
      {isArchived ? <Notice tone="warn">Mẫu này đã lưu trữ. Khôi phục để sửa hoặc giao.</Notice> : null}
      {editing ? (
        <TemplateForm
          key={version}
          template={template}
          onSaved={() => setEditing(false)}
          onClose={() => setEditing(false)}
        />
      ) : (
        <TemplateItems items={items} />
      )}
      {uses.length > 0 ? (
        <Section title="Đã giao">
          <ul>
            {uses.map(({ year, directiveId }) => (
              <li key={year}>
                <AppLink href={`/van-ban/${directiveId}`}>Năm {year}</AppLink>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {giving ? <GiveDialog template={template} onClose={() => setGiving(false)} /> : null}
    </>
  )
}
