import { useState } from 'react'
import { FileField } from '../../../ui/fields/file-field'
import { acceptedFiles, acceptedKinds, mostBytes, whyTooMany } from './file-limits'
import styles from './receive.module.css'
import { ReceiveProblem } from './receive-problem'
import { type ChosenFiles, useReceiveFiles } from './use-receive-files'

/** One file or many: they go up as soon as they are chosen. */
export function ReceiveFiles() {
  const receive = useReceiveFiles()
  const [chosen, setChosen] = useState<ChosenFiles | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)

  function start(given: ChosenFiles) {
    const tooMany = whyTooMany(given.files.length)
    setRefusal(tooMany)
    setChosen(tooMany ? null : given)
    if (!tooMany) receive.mutate(given)
  }

  return (
    <div className={styles.files}>
      <FileField
        id="directive-file"
        label="Tệp văn bản"
        hint="Chọn một hoặc nhiều tệp; tệp được tải lên và đọc ngay. Mỗi tệp là một văn bản. Trên điện thoại có thể chụp ảnh văn bản."
        accept={acceptedFiles}
        kinds={acceptedKinds}
        maxBytes={mostBytes}
        multiple
        value={[]}
        onChange={(files, refusals) => start({ files, refusals })}
        error={refusal}
        disabled={receive.isPending}
      />
      {receive.isPending ? <output className={styles.progress}>Đang mở đợt đọc…</output> : null}
      {receive.isError && chosen ? <ReceiveProblem error={receive.error} onRetry={() => start(chosen)} /> : null}
    </div>
  )
}
