import { useState } from 'react'
import { Button } from '../../../ui/actions/button'
import { FormStack } from '../../../ui/fields/form-stack'
import { TextAreaField } from '../../../ui/fields/text-area-field'
import { useOpenHref } from '../../../ui/link/use-open-href'
import styles from './receive.module.css'
import { ReceiveProblem } from './receive-problem'
import { whyTooLong } from './text-limit'
import { useReceiveText } from './use-receive-text'

export type ReceiveTextProps = { text: string; onText: (text: string) => void }

/** Pasted text; it stays in the box until it is received. */
export function ReceiveText({ text, onText }: ReceiveTextProps) {
  const openHref = useOpenHref()
  const receive = useReceiveText()
  const [refusal, setRefusal] = useState<string | null>(null)

  function send(continueAnyway: boolean) {
    receive.reset()
    const why = text.trim() ? whyTooLong(text) : 'Dán toàn văn văn bản vào ô này.'
    setRefusal(why)
    if (why) return
    receive.mutate(
      { text, continueAnyway },
      {
        onSuccess: ({ id }) => {
          onText('')
          openHref(`/van-ban/${id}/ra-soat`)
        },
      },
    )
  }

  return (
    <FormStack
      label="Tiếp nhận văn bản"
      onSubmit={() => send(false)}
      actions={
        <>
          <Button type="submit" variant="primary" loading={receive.isPending}>
            Đọc văn bản
          </Button>
          {receive.isPending ? <output className={styles.progress}>Đang đọc văn bản và tìm nhiệm vụ…</output> : null}
        </>
      }
    >
      <TextAreaField
        id="directive-text"
        label="Toàn văn văn bản"
        hint="Dán cả quốc hiệu, số ký hiệu, nơi nhận và chữ ký để máy đọc được đủ."
        rows={14}
        value={text}
        onChange={(given) => {
          onText(given)
          setRefusal(null)
          receive.reset()
        }}
        error={refusal}
        disabled={receive.isPending}
      />
      {receive.isError ? (
        <ReceiveProblem error={receive.error} onContinue={() => send(true)} onRetry={() => send(false)} />
      ) : null}
    </FormStack>
  )
}
