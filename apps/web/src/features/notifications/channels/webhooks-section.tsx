import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ProblemState } from '../../../api/problem-state'
import { problemTitle } from '../../../api/problem-title'
import { Button } from '../../../ui/actions/button'
import { DataTable } from '../../../ui/data/data-table'
import { EmptyState } from '../../../ui/feedback/empty-state'
import { notify } from '../../../ui/feedback/notify'
import { Section } from '../../../ui/layout/section'
import { SecretDialog } from '../secret-dialog'
import { useTestWebhook, useToggleWebhook, type Webhook, webhooksQuery } from './channels-query'
import { DeliveriesDialog } from './deliveries-dialog'
import { type WebhookAct, webhookColumns } from './webhook-columns'
import { WebhookDialog } from './webhook-dialog'

type Open = { dialog: 'add' | 'edit' | 'deliveries'; webhook: Webhook | null } | null

/** The province's own gateways (SMS, Zalo) that are told of notices. */
export function WebhooksSection() {
  const { data, error, isPending, isFetching, refetch } = useQuery(webhooksQuery)
  const [open, setOpen] = useState<Open>(null)
  const [secret, setSecret] = useState<string | null>(null)
  const fail = (problem: unknown) => notify({ tone: 'error', message: problemTitle(problem) })
  const test = useTestWebhook(({ isTaken, words }) =>
    notify(
      isTaken
        ? { message: `Kênh đã nhận, trả lời: ${words}` }
        : { tone: 'error', message: `Kênh chưa nhận được: ${words}` },
    ),
  )
  const target = open?.webhook ?? null
  const toggle = useToggleWebhook(({ name, isActive }) =>
    notify({ message: isActive ? `Dùng lại kênh ${name}.` : `Đã tạm dừng kênh ${name}.` }),
  )

  function act(name: WebhookAct, webhook: Webhook) {
    if (name === 'test') return test.mutate(webhook.id, { onError: fail })
    if (name === 'toggle') return toggle.mutate(webhook, { onError: fail })
    setOpen({ dialog: name, webhook })
  }

  const add = (
    <Button variant="primary" onClick={() => setOpen({ dialog: 'add', webhook: null })}>
      Thêm kênh
    </Button>
  )
  return (
    <Section
      title="Kênh của tỉnh (SMS, Zalo)"
      note="Đôn Đốc gửi từng thông báo có chữ ký tới hệ thống nhắn tin của tỉnh. Không lưu và không gửi số điện thoại."
      actions={data && data.items.length > 0 ? add : null}
    >
      {error && !data ? (
        <ProblemState error={error} doing="xem các kênh" onRetry={() => void refetch()} retrying={isFetching} />
      ) : (
        <DataTable
          caption="Kênh của tỉnh"
          columns={webhookColumns(data?.topics ?? [], act)}
          rows={data?.items ?? []}
          rowId={({ id }) => id}
          loading={isPending}
          empty={
            <EmptyState title="Chưa có kênh nào" action={add}>
              Thêm địa chỉ của cổng tin nhắn để cán bộ nhận nhắc hạn qua SMS hoặc Zalo.
            </EmptyState>
          }
        />
      )}
      {open?.dialog === 'add' || open?.dialog === 'edit' ? (
        <WebhookDialog
          webhook={open.webhook}
          topics={data?.topics ?? []}
          onSaved={(made) => [setOpen(null), setSecret(made), made ?? notify({ message: 'Đã lưu kênh.' })]}
          onClose={() => setOpen(null)}
        />
      ) : null}
      {open?.dialog === 'deliveries' && target ? (
        <DeliveriesDialog webhook={target} onClose={() => setOpen(null)} />
      ) : null}
      {secret === null ? null : (
        <SecretDialog title="Kênh đã thêm" label="Khóa ký" secret={secret} onClose={() => setSecret(null)}>
          <p>Đưa khóa này vào hệ thống nhắn tin để kiểm tra chữ ký Dondoc-Signature của mỗi lần gửi.</p>
        </SecretDialog>
      )}
    </Section>
  )
}
