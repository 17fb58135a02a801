import { Button } from '../../../ui/actions/button'
import type { DataColumn } from '../../../ui/data/data-column'
import styles from './channels.module.css'
import type { Webhook } from './channels-query'
import type { TopicLabel } from './webhook-dialog'
import { webhookWords } from './webhook-words'

export type WebhookAct = 'test' | 'edit' | 'toggle' | 'deliveries'

/** Where, about what, whether it works, and what can be done with it. */
export const webhookColumns = (
  topics: readonly TopicLabel[],
  onAct: (act: WebhookAct, webhook: Webhook) => void,
): DataColumn<Webhook>[] => [
  {
    key: 'name',
    header: 'Kênh',
    primary: true,
    cell: ({ name, url }) => (
      <span>
        {name}
        <span className={styles.under}>{url}</span>
      </span>
    ),
  },
  {
    key: 'topics',
    header: 'Loại thông báo',
    onCard: 'bare',
    cell: (webhook) =>
      topics
        .filter(({ topic }) => webhook.topics.includes(topic))
        .map(({ label }) => label)
        .join('; '),
  },
  {
    key: 'state',
    header: 'Tình trạng',
    cell: (webhook) => <span className={styles.answer}>{webhookWords(webhook)}</span>,
  },
  {
    key: 'acts',
    header: 'Thao tác',
    onCard: 'bare',
    cell: (webhook) => (
      <span className={styles.acts}>
        {acts(webhook).map(({ act, words }) => (
          <Button key={act} size="sm" aria-label={`${words}: ${webhook.name}`} onClick={() => onAct(act, webhook)}>
            {words}
          </Button>
        ))}
      </span>
    ),
  },
]

const acts = ({ isActive }: Webhook): { act: WebhookAct; words: string }[] => [
  { act: 'test', words: 'Gửi thử' },
  { act: 'deliveries', words: 'Các lần gửi' },
  { act: 'edit', words: 'Sửa' },
  { act: 'toggle', words: isActive ? 'Tạm dừng' : 'Dùng lại' },
]
